import { expect, test } from 'vitest';
import { base, byId, makeDataset } from '../src/integrity/test-support/make-dataset.js';
import { parseDataset } from '../src/parse/parse-dataset.js';
import { toJsonSchema } from '../src/parse/to-json-schema.js';
import { sliceDataset } from '../src/query/slice-dataset.js';
import { datasetFiles } from './dataset-files.js';

const network = (id: string) => ({ ...base, id, name: { en: id }, kind: 'cluster' as const });
const dataset = makeDataset({ networks: byId(network('care-hub'), network('hub-2')) });
const documents = makeDataset({ networks: byId(network('care-hub')) });
const files = datasetFiles(dataset, documents, toJsonSchema());

test('writes the dataset, its first layer, its schema, the files of each network, and what loads them', () => {
  expect([...files.keys()]).toEqual([
    'dataset.json',
    'documents.json',
    'dataset.schema.json',
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
  ['documents.json', documents],
])('%s names its schema and reads back as it was', (file, written) => {
  const { $schema, ...rest } = parseDataset(JSON.parse(files.get(file) ?? ''));
  expect([$schema, rest]).toEqual(['./dataset.schema.json', written]);
});

test('the schema is written as it is', () => {
  expect(JSON.parse(files.get('dataset.schema.json') ?? '')).toEqual(toJsonSchema());
});

test('a slice is the same as JSON and as a module', async () => {
  const slice = sliceDataset(dataset, 'care-hub');
  expect(JSON.parse(files.get('data/care-hub.json') ?? '')).toEqual({ $schema: '../dataset.schema.json', ...slice });
  const module: object = await import(
    `data:text/javascript,${encodeURIComponent(files.get('data/care-hub.js') ?? '')}`
  );
  expect(Object.entries(module)).toEqual([['careHub', slice]]);
  expect(files.get('data/hub-2.d.ts')).toBe(
    "import type { Dataset } from '../index.js';\n\nexport declare const hub2: Dataset;\n",
  );
});

test('the loaders lead to every network in every language', () => {
  const paths = [...(files.get('data/loaders.js') ?? '').matchAll(/import\('\.\/(.+?)'\)/g)].map(
    ([, path]) => `data/${path}`,
  );
  expect(paths).toEqual([...files.keys()].filter((file) => /^data\/\w+\/.+\.js$/.test(file)));
});
