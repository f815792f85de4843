/**
 * Writes the plugin as a folder, to be put into wp-content/plugins, and as a zip, to be uploaded in WordPress. The zip
 * goes beside the folder, or into the folder that `--zip-in` names.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scriptVersion } from '../../playground/scripts/script-folder.js';
import { pack } from '../../playground/src/zip/pack.js';
import { pluginZipName } from '../../playground/src/zip/zip-names.js';
import { pluginFiles } from './plugin-files.js';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const { values } = parseArgs({ options: { 'zip-in': { type: 'string', default: dist } } });
const files = await pluginFiles();

rmSync(dist, { recursive: true, force: true });
for (const [path, content] of Object.entries(files)) {
  const file = join(dist, 'health-networks', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
const zip = join(values['zip-in'], `${pluginZipName(scriptVersion())}.zip`);
writeFileSync(zip, pack('health-networks', files));
console.log(zip);
