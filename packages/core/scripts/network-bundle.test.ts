import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { ownRecordsOf } from '../src/query/own-records-of.js';
import { indexDataset } from '../src/query/index-dataset.js';
import { seedDataset } from '../src/data/seed-dataset.js';
import { datasetFiles } from './dataset-files.js';

const files = datasetFiles({ dataset: seedDataset, schema: {}, version: '1.0.0' });

/** What a bundler makes of a page that imports one network. */
const bundleOf = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
};

/** Ids of what belongs to a network and to no other that the first one refers to. */
const ownIds = (networkId: string): string[] =>
  ownRecordsOf(indexDataset(seedDataset), networkId).map(({ record }) => record.id);

test('a page that imports one network gets no other', async () => {
  const bundle = await bundleOf(`${files.get('data/health-valley.js') ?? ''}; console.log(healthValley);`);
  const foreign = ['health-hub-utrecht', 'northern-netherlands', 'life-cooperative', 'htric', 'upgraded'];
  const known = new Set(ownIds('health-valley'));
  const brought = foreign.flatMap((id) => ownIds(id).filter((own) => !known.has(own) && bundle.includes(`"${own}"`)));
  expect(brought).toEqual([]);
  expect(bundle).toContain('"health-valley"');
});
