import { formatCsvFiles } from '../src/io/data-package/collection-csv.js';
import { toDataPackage, type PackageLicense, type PackageSource } from '../src/io/data-package/data-package.js';
import { jsonLdContext } from '../src/io/json-ld/json-ld-context.js';
import { formatDatasetJson } from '../src/io/json/json.js';
import { toJsonLd } from '../src/io/json-ld/json-ld.js';
import type { Dataset } from '../src/model/types.generated.js';
import type { JsonSchema } from '../src/parse/to-json-schema.js';
import { seedLanguages } from '../src/model/seed-languages.js';
import { inLanguage } from '../src/query/slices/in-language.js';
import { sliceDataset } from '../src/query/slices/slice-dataset.js';
import { refuseSuppressed } from './refuse-suppressed.js';

const loadersType = `import type { SeedLanguage } from '../model/seed-languages.js';
import type { Dataset } from '../model/types.generated.js';

/** By network and language: loads the slice of a network with its texts in that language. */
export declare const networkLoaders: Readonly<
  Record<string, Readonly<Record<SeedLanguage, () => Promise<{ readonly dataset: Dataset }>>>>
>;
`;

const schemaFile = 'dataset.schema.json';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const camelCase = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Returns a network's slice as JSON, as a module, and the type of that module. */
const sliceFiles = (slice: Dataset, id: string): [string, string][] => {
  const name = camelCase(id);
  const type = `import type { Dataset } from '../model/types.generated.js';\n\nexport declare const ${name}: Dataset;\n`;
  return [
    [`data/${id}.json`, formatDatasetJson({ ...slice, $schema: `../${schemaFile}` })],
    [`data/${id}.js`, `export const ${name} = ${JSON.stringify(slice)};\n`],
    [`data/${id}.d.ts`, type],
  ];
};

/**
 * Returns the files that a page loads: the slice in one language, without `editorial`, which no page shows. Each is a
 * dataset of the same format, as a module, so that pages of other sites can load it too.
 */
const pageFiles = (slice: Dataset, id: string): [string, string][] =>
  seedLanguages.map((language) => {
    const isShown = (key: string, value: unknown): unknown => (key === 'editorial' ? undefined : value);
    const text = JSON.stringify(inLanguage(slice, language), isShown);
    return [`data/${language}/${id}.js`, `export const dataset = ${text};\n`];
  });

const networkFiles = (dataset: Dataset, id: string): [string, string][] => {
  const slice = sliceDataset<Dataset>(dataset, id);
  return [...sliceFiles(slice, id), ...pageFiles(slice, id)];
};

/** Returns the generated loaders of all networks. */
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

/** Returns a whole dataset as one JSON file that names its schema. */
const wholeFile = (name: string, dataset: Dataset): [string, string] => [
  `${name}.json`,
  formatDatasetJson({ ...dataset, $schema: `./${schemaFile}` }),
];

/** Returns the dataset as linked data, and its context. */
const jsonLdFiles = (dataset: Dataset): [string, string][] => [
  ['dataset.jsonld', pretty(toJsonLd(dataset))],
  ['context.jsonld', pretty({ '@context': jsonLdContext })],
];

/** Coordinates and GeoNames ids come from GeoNames, not from the cited documents. */
const geoNames: PackageSource = {
  title: 'GeoNames, coordinates and numbers of places (CC BY 4.0)',
  path: 'https://www.geonames.org/',
};

const geoNamesLicense: PackageLicense = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Coordinates and geonamesId of places, from GeoNames',
};

/** Returns the dataset as tables, and their descriptor. */
const tableFiles = (dataset: Dataset, version: string): [string, string][] => {
  const options = { name: 'health-networks', version, sources: [geoNames], licenses: [geoNamesLicense] };
  return [
    ['datapackage.json', pretty(toDataPackage(dataset, options))],
    ...[...formatCsvFiles(dataset)].map(([file, text]): [string, string] => [`csv/${file}`, text]),
  ];
};

export interface Shipped {
  /** The main dataset, the source of all derived files. */
  dataset: Dataset;
  schema: JsonSchema;
  /** Version of the package. */
  version: string;
  /** Further datasets to publish whole, by file name. */
  others?: Readonly<Record<string, Dataset>>;
  /** Hashes of suppressed persons. Default: the list in the repository. */
  suppressed?: readonly string[];
}

/** Creates the data files of the package, as text by path below `dist/`. */
export const datasetFiles = ({
  dataset,
  schema,
  version,
  others = {},
  suppressed,
}: Shipped): ReadonlyMap<string, string> => {
  refuseSuppressed(dataset, suppressed);
  return new Map([
    ...Object.entries({ dataset, ...others }).map(([name, whole]) => wholeFile(name, whole)),
    [schemaFile, pretty(schema)],
    ...jsonLdFiles(dataset),
    ...tableFiles(dataset, version),
    ...Object.keys(dataset.networks).flatMap((id) => networkFiles(dataset, id)),
    ...loaderFiles(dataset),
  ]);
};
