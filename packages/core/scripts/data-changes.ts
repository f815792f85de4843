import { readFile } from 'node:fs/promises';
import { seedDataset } from '../src/data/index.js';
import { readDatasetJson } from '../src/io/json/read-json.js';
import { migrateDataset } from '../src/migrate/safe-migrate-dataset.js';
import { DatasetError } from '../src/model/issues/dataset-error.js';
import { diffDatasets } from '../src/query/versions/diff-datasets.js';
import { formatDiff } from '../src/query/versions/format-diff.js';

const usage = 'Name the dataset.json of the last release: npm run data:changes -- path/to/dataset.json';

/** Describes the changes of the seed data since a release, for a changeset. */
const dataChanges = async (file: string): Promise<string> => {
  const published = migrateDataset(readDatasetJson(await readFile(file), { name: file }));
  const diff = diffDatasets(published, seedDataset);
  return `Step: ${diff.suggestedBump}\n\n${formatDiff(diff)}`;
};

const [file] = process.argv.slice(2);
try {
  if (file === undefined) throw new RangeError(usage);
  console.log(await dataChanges(file));
} catch (error) {
  const known = error instanceof DatasetError || error instanceof RangeError;
  console.error(error instanceof Error ? error.message : error);
  if (!known) console.error(usage);
  process.exitCode = 1;
}
