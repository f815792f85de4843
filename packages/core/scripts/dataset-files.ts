import type { Dataset } from '../src/model/dataset.js';
import type { JsonSchema } from '../src/parse/to-json-schema.js';
import { seedLanguages } from '../src/model/seed-languages.js';
import { inLanguage } from '../src/query/in-language.js';
import { sliceDataset } from '../src/query/slice-dataset.js';
import { refuseSuppressed } from './refuse-suppressed.js';

const loadersType = `import type { Dataset, SeedLanguage } from '../index.js';

/** By network and language: loads the slice of a network with its texts in that language. */
export declare const networkLoaders: Readonly<
  Record<string, Readonly<Record<SeedLanguage, () => Promise<{ readonly dataset: Dataset }>>>>
>;
`;

const schemaFile = 'dataset.schema.json';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const camelCase = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** One network's slice as JSON, as a module, and the type of that module. */
const sliceFiles = (dataset: Dataset, id: string): [string, string][] => {
  const slice = sliceDataset<Dataset>(dataset, id);
  const name = camelCase(id);
  const type = `import type { Dataset } from '../index.js';\n\nexport declare const ${name}: Dataset;\n`;
  return [
    [`data/${id}.json`, pretty({ $schema: `../${schemaFile}`, ...slice })],
    [`data/${id}.js`, `export const ${name} = ${JSON.stringify(slice)};\n`],
    [`data/${id}.d.ts`, type],
  ];
};

/** Which fields are our own classification is for those who check the data; no page shows it. */
const forPages = (slice: Dataset): string =>
  JSON.stringify(slice, (key, value: unknown) => (key === 'editorial' ? undefined : value));

/** The same slice in one language each: a page in one language loads no other. */
const languageFiles = (dataset: Dataset, id: string): [string, string][] =>
  seedLanguages.map((language) => {
    const slice = inLanguage(sliceDataset<Dataset>(dataset, id), language);
    return [`data/${language}/${id}.js`, `export const dataset = ${forPages(slice)};\n`];
  });

/** One module that knows them all, so that nobody keeps a list of networks by hand. */
const loaderFiles = (dataset: Dataset): [string, string][] => {
  const networks = Object.keys(dataset.networks).map((id) => {
    const loaders = seedLanguages.map((language) => `    ${language}: () => import('./${language}/${id}.js'),\n`);
    return `  '${id}': {\n${loaders.join('')}  },\n`;
  });
  return [
    ['data/loaders.js', `export const networkLoaders = {\n${networks.join('')}};\n`],
    ['data/loaders.d.ts', loadersType],
  ];
};

/**
 * What the package ships for those who do not use its code: file names below `dist/` and their text. The first layer
 * stands in a file of its own; the slices of the networks hold both.
 */
export const datasetFiles = (dataset: Dataset, documents: Dataset, schema: JsonSchema): ReadonlyMap<string, string> => {
  refuseSuppressed(dataset);
  return new Map([
    ['dataset.json', pretty({ $schema: `./${schemaFile}`, ...dataset })],
    ['documents.json', pretty({ $schema: `./${schemaFile}`, ...documents })],
    [schemaFile, pretty(schema)],
    ...Object.keys(dataset.networks).flatMap((id) => [...sliceFiles(dataset, id), ...languageFiles(dataset, id)]),
    ...loaderFiles(dataset),
  ]);
};
