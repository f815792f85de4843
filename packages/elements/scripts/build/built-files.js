import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashedFolder, namesIn } from './files-beside.js';

/** Imports a module of the package from the current build. @param {string} path */
const built = (path) => import(pathToFileURL(resolve('dist', path)).href);

/**
 * Finds the countries whose outlines the map of each bundled network loads, by running the code of the map itself.
 *
 * @returns {Promise<Record<string, string[]>>}
 */
const countriesByNetwork = async () => {
  const { indexDataset, findNetwork } = await import('@health-networks/core');
  const { networkLoaders } = await import('@health-networks/core/data/loaders');
  const { gatherPlaces, placeMapView } = await built('place-map/place-map.view.js');
  const { runSteps } = await built('base/steps.js');
  const { placeMapMessages } = await built('place-map/messages.js');
  const messages = await placeMapMessages.load('en');
  const mapData = {
    atlas: { countries: new Map(), surroundings: undefined },
    towns: new Map(),
    // Any shape: it does not affect which outlines are loaded.
    shapes: [1, 1],
  };
  const shown = Object.entries(networkLoaders).map(async ([id, { en }]) => {
    const index = indexDataset((await en()).dataset);
    const input = { index, network: findNetwork(index, id), language: 'en', messages };
    /** @type {{ countries: readonly string[] }} */
    const { countries } = placeMapView(input, runSteps(gatherPlaces(input)), mapData);
    return [id, countries.map((code) => code.toLowerCase())];
  });
  return Object.fromEntries(await Promise.all(shown));
};

/** Placeholder of the table in the code until all files have their names. */
const mark = '__BUILT_FILES__';

/** @typedef {Readonly<Record<string, import('rollup').OutputChunk>>} Chunks by file name */

/**
 * Returns the files that a browser loads for this file, except the script itself.
 *
 * @param {Chunks} chunks @param {string} fileName
 */
const withImports = (chunks, fileName) => {
  const found = new Set([fileName]);
  for (const file of found)
    for (const one of chunks[file]?.imports ?? []) if (chunks[one] && !chunks[one].isEntry) found.add(one);
  return [...found];
};

/** @param {Chunks} chunks @param {string} path end of a module's path */
const findChunk = (chunks, path) =>
  Object.values(chunks).find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/elements/src/${path}`)));

/** @param {Chunks} chunks @param {string} path */
const filesOf = (chunks, path) => {
  const chunk = findChunk(chunks, path);
  if (!chunk) throw new Error(`No built file holds ${path}.`);
  return withImports(chunks, chunk.fileName);
};

/** @param {Chunks} chunks */
const wordFiles = (chunks) =>
  Object.values(chunks).flatMap(({ name, fileName }) => {
    const [, language] = /^words\.(\w+)$/.exec(name) ?? [];
    return language === undefined ? [] : [/** @type {const} */ ([language, withImports(chunks, fileName)])];
  });

/** Every network is there in every language. */
const dataFiles = () => ({
  folder: hashedFolder('data'),
  networks: [...new Set(namesIn('data').map((name) => name.split('/')[1] ?? name))],
});

/** @param {Chunks} chunks */
const outlineFiles = async (chunks) => {
  const fileOf = (/** @type {string} */ code) =>
    findChunk(chunks, `place-map/outlines/${code}.generated.ts`)?.fileName ?? `${hashedFolder('outlines')}/${code}.js`;
  const networks = Object.entries(await countriesByNetwork());
  return Object.fromEntries(networks.map(([id, codes]) => [id, [...new Set(codes.map(fileOf))]]));
};

/** @param {Chunks} chunks @param {string} reader */
const readerFiles = (chunks, reader) => [
  ...new Set(['load-file', reader].flatMap((name) => filesOf(chunks, `base/data/from-file/${name}.ts`))),
];

/** @param {Chunks} chunks @param {readonly string[]} tags */
const tableOf = async (chunks, tags) => ({
  tags: Object.fromEntries(tags.map((tag) => [tag, filesOf(chunks, `${tag.replace('hn-', '')}/define.ts`)])),
  words: Object.fromEntries(wordFiles(chunks)),
  data: dataFiles(),
  outlines: await outlineFiles(chunks),
  readers: {
    json: readerFiles(chunks, 'validate-dataset'),
    csv: readerFiles(chunks, 'read-csv'),
  },
});

/**
 * Writes the table of built files into the script that loads them, and to `files.json` next to it.
 *
 * @param {readonly string[]} tags
 * @returns {import('rollup').Plugin}
 */
export const builtFilesTable = (tags) => ({
  name: 'built-files-table',
  transform: (code, id) =>
    id.endsWith('/cdn/built-files.ts') ? code.replace(/(builtFiles = )\{[^;]*\}/, `$1${mark}`) : undefined,
  async generateBundle(_, bundle) {
    const chunks = Object.fromEntries(
      Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])),
    );
    const loader = Object.values(chunks).find(({ code }) => code.includes(mark));
    if (!loader) throw new Error('No built file reads the table of built files.');
    const table = await tableOf(chunks, tags);
    loader.code = loader.code.replace(mark, () => JSON.stringify(table));
    this.emitFile({ type: 'asset', fileName: 'files.json', source: `${JSON.stringify(table, undefined, 2)}\n` });
  },
});
