import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aims } from '../sizes/aims.js';
import { compareSizes } from '../sizes/compare-sizes.js';
import { root, run } from './run.js';

const config = 'packages/tooling/sizes/size-limit.config.js';
const ledgerFile = join(root, 'packages/tooling/sizes/sizes.json');

const measure = () => {
  const { output } = run(['size-limit', '--json', '--config', config]);
  try {
    return /** @type {import('../sizes/compare-sizes.js').Measured[]} */ (JSON.parse(output));
  } catch {
    throw new Error(`The sizes cannot be measured. Build first (npm run build), or correct ${config}.\n${output}`);
  }
};

const readLedger = () =>
  existsSync(ledgerFile) ? /** @type {Record<string, number>} */ (JSON.parse(readFileSync(ledgerFile, 'utf8'))) : {};

const check = () => {
  const measured = measure();
  for (const { name, size, sizeLimit } of measured) {
    const aim = aims[name];
    const note = aim === undefined || size <= aim ? '' : `, aim ${aim} B: NOT reached`;
    console.log(`${String(size).padStart(6)} B of ${String(sizeLimit).padStart(6)} B  ${name}${note}`);
  }
  if (process.argv.includes('--update')) {
    const ledger = Object.fromEntries(measured.map(({ name, size }) => [name, size]));
    writeFileSync(ledgerFile, `${JSON.stringify(ledger, null, 2)}\n`);
  }
  for (const problem of compareSizes(measured, readLedger())) {
    console.error(problem);
    process.exitCode = 1;
  }
};

try {
  check();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
