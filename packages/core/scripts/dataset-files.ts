import type { Dataset } from '../src/model/dataset.js';
import type { JsonSchema } from '../src/parse/to-json-schema.js';
import { sliceDataset } from '../src/query/slice-dataset.js';

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

/** What the package ships for those who do not use its code: file names below `dist/` and their text. */
export const datasetFiles = (dataset: Dataset, schema: JsonSchema): ReadonlyMap<string, string> =>
  new Map([
    ['dataset.json', pretty({ $schema: `./${schemaFile}`, ...dataset })],
    [schemaFile, pretty(schema)],
    ...Object.keys(dataset.networks).flatMap((id) => sliceFiles(dataset, id)),
  ]);
