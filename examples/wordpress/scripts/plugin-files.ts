import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedDataset } from '@health-networks/core/data';
import { allNetworks, filesFor } from '../../playground/scripts/make-zip.js';
import { scriptVersion } from '../../playground/scripts/script-folder.js';
import { loadMessages } from '../../playground/src/messages/messages.js';
import type { Files } from '../../playground/src/zip/zip-files.js';
import { phpFile } from './php-text.js';
import { translationFiles } from './translations.js';
import { widgetsForPhp } from './widget-list.js';

const source = fileURLToPath(new URL('../plugin', import.meta.url));

const versions = /^( \* Version: +|const VERSION = ')0\.0\.0/gm;

/** The files that are written by hand, with the version of the scripts. */
const handWritten = (): [string, Uint8Array][] => {
  const entries = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    const text = readFileSync(path, 'utf8').replaceAll(versions, `$1${scriptVersion()}`);
    return [relative(source, path).replaceAll(sep, '/'), new TextEncoder().encode(text)];
  });
};

const generated = async (): Promise<[string, string][]> => {
  const networks = Object.fromEntries(Object.values(seedDataset.networks).map(({ id, name }) => [id, { ...name }]));
  return [
    [
      'generated/widgets.php',
      phpFile('The widgets, and the attributes that they know.', widgetsForPhp(await loadMessages.en())),
    ],
    ['generated/networks.php', phpFile('Names of the documented networks, by language.', networks)],
  ];
};

/** All files of the plugin by path: what is written by hand, what is generated, and the scripts of the zip. */
export const pluginFiles = async (): Promise<Files> => {
  const zip = await filesFor(allNetworks, 'en');
  const taken = Object.entries(zip).filter(([path]) => path.startsWith('hn/') || path === 'LICENSE.txt');
  const words = Object.entries(await translationFiles()).map(
    ([name, content]) => [`languages/${name}`, content] as const,
  );
  const encoder = new TextEncoder();
  return Object.fromEntries([
    ...handWritten(),
    ...(await generated()).map(([path, text]) => [path, encoder.encode(text)] as const),
    ...words,
    ...taken,
  ] as [string, Uint8Array][]);
};
