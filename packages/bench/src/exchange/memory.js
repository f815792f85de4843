/** Prints what one table costs in memory, in a process of its own: `node --expose-gc memory.js ours 1000`. */
import { makeCsv } from './make-csv.js';
import { readBare, readOurs } from './measure.js';

const [reader = '', rows = ''] = process.argv.slice(2);
const read = reader === 'ours' ? readOurs : readBare;
const text = makeCsv(Number(rows));

/** What is loaded once is none of the table's. */
read(makeCsv(10));

const used = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const before = used();
const data = read(text);
const kept = used() - before;
console.log(JSON.stringify({ bytes: text.length, kept, isThere: typeof data === 'object' }));
