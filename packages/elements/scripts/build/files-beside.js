import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedLanguages } from '@health-networks/core';

/** Output folder of the scripts for pages. */
const cdn = 'dist/cdn';

/**
 * Folders of files that a page loads as needed: its bundled network, the countries of its map, the towns it looks up.
 *
 * @typedef {'data' | 'outlines' | 'towns'} Folder
 */

/** @param {string} folder */
const modulesIn = (folder) => readdirSync(folder).filter((name) => name.endsWith('.js'));

/** @param {string} from @returns {(readonly [name: string, path: string])[]} */
const generatedIn = (from) =>
  modulesIn(from)
    .filter((name) => name.endsWith('.generated.js'))
    .map((name) => [name.replace('.generated', ''), join(from, name)]);

/** @returns {(readonly [name: string, path: string])[]} */
const bundledNetworks = () => {
  const folder = fileURLToPath(new URL('.', import.meta.resolve('@health-networks/core/data/loaders')));
  return seedLanguages.flatMap((language) =>
    modulesIn(join(folder, language)).map(
      (name) => /** @type {const} */ ([`${language}/${name}`, join(folder, language, name)]),
    ),
  );
};

/** Source files by folder. @satisfies {Record<Folder, () => unknown>} */
const sources = {
  data: bundledNetworks,
  outlines: () => generatedIn('dist/place-map/outlines'),
  towns: () => generatedIn('dist/place-map/gazetteer/towns'),
};

/** @type {Map<Folder, string>} */
const folders = new Map();

/** @param {Folder} folder */
const hashOf = (folder) => {
  const hash = createHash('sha256');
  for (const [name, path] of sources[folder]()) hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('base64url').slice(0, 8);
};

/**
 * Returns the folder with a hash of its content, so that pages may cache its files permanently: `data/x8Gd0a-Q`.
 *
 * @param {Folder} folder
 */
export const hashedFolder = (folder) => {
  const known = folders.get(folder) ?? `${folder}/${hashOf(folder)}`;
  folders.set(folder, known);
  return known;
};

/** Returns the names of the files in a folder, without extension: `nl/health-hub-utrecht`. @param {Folder} folder */
export const namesIn = (folder) => sources[folder]().map(([name]) => name.replace(/\.js$/, ''));

/** @param {string} id @param {string | undefined} importer @returns {[Folder, string] | undefined} */
const fileBeside = (id, importer) => {
  if (importer?.endsWith('/data/loaders.js') && id.startsWith('./')) return ['data', id.slice('./'.length)];
  const [, folder, name] = /^\.\/(outlines|towns)\/(\w+)\.generated\.js$/.exec(id) ?? [];
  return folder === 'outlines' || folder === 'towns' ? [folder, `${name}.js`] : undefined;
};

/** @param {Folder} folder */
const copyFolder = async (folder) => {
  for (const [name, path] of sources[folder]()) {
    const to = join(cdn, hashedFolder(folder), name);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, readFileSync(path));
  }
};

/**
 * Leaves bundled data, outlines of countries and names of towns as separate files next to the script, except those that
 * the script includes.
 *
 * @param {{ held?: RegExp }} [options] pattern of the imports that the script includes
 * @returns {import('rollup').Plugin}
 */
export const filesBeside = ({ held } = {}) => ({
  name: 'files-beside',
  resolveId: (id, importer) => {
    const [folder, name] = (held?.test(id) ? undefined : fileBeside(id, importer)) ?? [];
    return folder && { id: `./${hashedFolder(folder)}/${name}`, external: true };
  },
  async writeBundle() {
    for (const folder of /** @type {const} */ (['data', 'outlines', 'towns'])) await copyFolder(folder);
  },
});
