/** Writes the pages: `node build.js public`, in the language `--lang nl`. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeLightPage, makePage } from './page.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'en' } },
});
const folder = positionals[0] ?? 'public';
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'index.html'), await makePage({ lang: values.lang }));
await writeFile(join(folder, 'light.html'), await makeLightPage({ lang: values.lang, styleSheet: 'light.css' }));
await copyFile(fileURLToPath(import.meta.resolve('@health-networks/elements/light.css')), join(folder, 'light.css'));
console.log(`Wrote ${join(folder, 'index.html')} and ${join(folder, 'light.html')}.`);
