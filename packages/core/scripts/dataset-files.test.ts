import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { documentDataset } from '../src/data/document-dataset.js';
import { seedDataset } from '../src/data/seed-dataset.js';
import { base, byId, makeDataset } from '../src/integrity/test-support/make-dataset.js';
import { toJsonLd } from '../src/io/json-ld/json-ld.js';
import { collectionNames } from '../src/model/collections.js';
import { seedLanguages } from '../src/model/seed-languages.js';
import { parseDataset } from '../src/parse/parse-dataset.js';
import { toJsonSchema } from '../src/parse/to-json-schema.js';
import { inLanguage } from '../src/query/slices/in-language.js';
import { sliceDataset } from '../src/query/slices/slice-dataset.js';
import { datasetFiles } from './dataset-files.js';

const network = (id: string) => ({ ...base, id, name: { en: id }, kind: 'cluster' as const });
const dataset = makeDataset({ networks: byId(network('care-hub'), network('hub-2')) });
const more = makeDataset({ networks: byId(network('care-hub')) });
const files = datasetFiles({ dataset, schema: toJsonSchema(), version: '1.2.3', others: { more } });

test('writes the datasets, the schema, linked data, tables, the files of each network, and what loads them', () => {
  expect([...files.keys()]).toEqual([
    'dataset.json',
    'more.json',
    'dataset.schema.json',
    'dataset.jsonld',
    'context.jsonld',
    'datapackage.json',
    'csv/records.csv',
    ...collectionNames.map((name) => `csv/${name}.csv`),
    'csv/citations.csv',
    'data/care-hub.json',
    'data/care-hub.js',
    'data/care-hub.d.ts',
    'data/en/care-hub.js',
    'data/nl/care-hub.js',
    'data/de/care-hub.js',
    'data/fi/care-hub.js',
    'data/hub-2.json',
    'data/hub-2.js',
    'data/hub-2.d.ts',
    'data/en/hub-2.js',
    'data/nl/hub-2.js',
    'data/de/hub-2.js',
    'data/fi/hub-2.js',
    'data/loaders.js',
    'data/loaders.d.ts',
  ]);
});

test.each([
  ['dataset.json', dataset],
  ['more.json', more],
])('%s names its schema and is read back unchanged', (file, written) => {
  const { $schema, ...rest } = parseDataset(JSON.parse(files.get(file) ?? ''));
  expect([$schema, rest]).toEqual(['./dataset.schema.json', written]);
});

test('the schema is written unchanged', () => {
  expect(JSON.parse(files.get('dataset.schema.json') ?? '')).toEqual(toJsonSchema());
});

test('a slice is equal as JSON and as a module', async () => {
  const slice = sliceDataset(dataset, 'care-hub');
  expect(JSON.parse(files.get('data/care-hub.json') ?? '')).toEqual({ $schema: '../dataset.schema.json', ...slice });
  const module: object = await import(
    `data:text/javascript,${encodeURIComponent(files.get('data/care-hub.js') ?? '')}`
  );
  expect(Object.entries(module)).toEqual([['careHub', slice]]);
  expect(files.get('data/hub-2.d.ts')).toBe(
    "import type { Dataset } from '../model/types.generated.js';\n\nexport declare const hub2: Dataset;\n",
  );
});

test('the loaders load every network in every language', () => {
  const paths = [...(files.get('data/loaders.js') ?? '').matchAll(/import\('\.\/(.+?)'\)/g)].map(
    ([, path]) => `data/${path}`,
  );
  expect(paths).toEqual([...files.keys()].filter((file) => /^data\/\w+\/.+\.js$/.test(file)));
});

const shipped = datasetFiles({
  dataset: seedDataset,
  schema: toJsonSchema(),
  version: '1.2.3',
  others: { documents: documentDataset },
});

const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(shipped.get('dataset.schema.json') ?? ''));

const readShipped = (file: string): unknown =>
  JSON.parse(shipped.get(file)?.replace(/^export const dataset = |;\n$/g, '') ?? '');

describe.each(Object.keys(seedDataset.networks))('the data that a page loads of %s', (id) => {
  test.each(seedLanguages)(
    'in %s equal the JSON file of the network, in that language and without editorial marks',
    (language) => {
      const page = readShipped(`data/${language}/${id}.js`);
      const { $schema: _schema, ...whole } = inLanguage(parseDataset(readShipped(`data/${id}.json`)), language);
      const unmarked: unknown = JSON.parse(
        JSON.stringify(whole, (key, value: unknown) => (key === 'editorial' ? undefined : value)),
      );
      expect(page).toEqual(unmarked);
      expect(validate(page) ? [] : validate.errors).toEqual([]);
    },
  );
});

test('every shipped JSON dataset is valid by the shipped schema', () => {
  const unlike = ['dataset.schema.json', 'datapackage.json'];
  const checked = [...shipped].filter(([file]) => file.endsWith('.json') && !unlike.includes(file));
  const problems = checked.map(([file, text]) => [file, validate(JSON.parse(text)) ? [] : validate.errors]);
  expect(problems).toEqual(
    ['dataset', 'documents', ...Object.keys(seedDataset.networks).map((id) => `data/${id}`)].map((name) => [
      `${name}.json`,
      [],
    ]),
  );
});

test('linked data contain the context that is also shipped separately', () => {
  const text = files.get('dataset.jsonld') ?? '';
  expect(JSON.parse(text)).toEqual({ ...toJsonLd(dataset), ...JSON.parse(files.get('context.jsonld') ?? '') });
});

test('the data package names the version, the files, and where coordinates come from', () => {
  const paths = [...files.keys()].filter((file) => file.startsWith('csv/'));
  expect(JSON.parse(files.get('datapackage.json') ?? '')).toMatchObject({
    version: '1.2.3',
    licenses: [{ name: 'CC-BY-4.0' }],
    sources: [{ title: 'Report' }, { path: 'https://www.geonames.org/' }],
    resources: paths.map((path) => ({ path })),
  });
});
