/**
 * Packs the files for an editor without npm: `npm run zip -- --networks health-hub-utrecht,upgraded --language nl --out
 * folder`. Defaults: all documented networks, in English, in the build folder of the start page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { languages } from '../src/configurator/configuration.js';
import { pack } from '../src/zip/pack.js';
import { zipName } from '../src/zip/zip-names.js';
import { allNetworks, filesFor } from './make-zip.js';
import { scriptVersion } from './script-folder.js';

const { values } = parseArgs({
  options: {
    networks: { type: 'string', default: allNetworks.join(',') },
    language: { type: 'string', default: 'en' },
    out: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
});

try {
  const language = languages.find((one) => one === values.language);
  if (!language) throw new Error(`--language ${values.language}: choose from ${languages.join(', ')}.`);
  const name = zipName(scriptVersion());
  const bytes = pack(name, await filesFor(values.networks.split(','), language));
  const file = join(values.out, `${name}.zip`);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${file}: ${Math.round(bytes.length / 1000)} kB`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
