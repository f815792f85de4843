/** Writes the page: `node build.js public`, in the language `--lang nl`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makePage } from './page.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'en' } },
});
const folder = positionals[0] ?? 'public';
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'index.html'), await makePage({ lang: values.lang }));
console.log(`Wrote ${join(folder, 'index.html')}.`);
