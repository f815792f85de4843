/** Measures reading and checking files: `npm run bench:exchange -- --rounds 5 --rows 1000,10000,100000`. */
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureChecking, measureReading } from './measure.js';
import { formatChecking, formatReading } from './report.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    rows: { type: 'string', default: '1000,10000,100000' },
    organizations: { type: 'string', default: '10000' },
  },
});

/** @param {'ours' | 'bare'} reader @param {number} rows @returns {import('./report.js').Memory} */
const memoryOf = (reader, rows) => {
  const script = fileURLToPath(new URL('memory.js', import.meta.url));
  const output = execFileSync(process.execPath, ['--expose-gc', script, reader, String(rows)], { encoding: 'utf8' });
  return JSON.parse(output);
};

const rounds = Number(values.rounds);
console.log(
  `Node ${process.versions.node}; ${rounds} rounds; medians (load before: ${(loadavg()[0] ?? 0).toFixed(1)})`,
);
console.log('\nReading a table of partners\n');
const readings = values.rows.split(',').map((text) => {
  const rows = Number(text);
  return { speed: measureReading(rows, rounds), ours: memoryOf('ours', rows), bare: memoryOf('bare', rows) };
});
console.log(formatReading(readings));
console.log('\nChecking a dataset\n');
console.log(formatChecking(measureChecking(Number(values.organizations), rounds)));
