import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentDataset, seedDataset } from '../src/data/index.js';
import { toJsonSchema } from '../src/parse/to-json-schema.js';
import manifest from '../package.json' with { type: 'json' };
import { datasetFiles } from './dataset-files.js';

/** Writes the output of `datasetFiles` for the seed data to the build folder. */
export const emitDataFiles = async (folder: string): Promise<void> => {
  for (const [file, text] of datasetFiles({
    dataset: seedDataset,
    others: { documents: documentDataset },
    schema: toJsonSchema(),
    version: manifest.version,
  })) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
};
