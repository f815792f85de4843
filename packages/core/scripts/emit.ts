import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentDataset, seedDataset } from '../src/data/index.js';
import { toJsonSchema } from '../src/parse/to-json-schema.js';
import { datasetFiles } from './dataset-files.js';

/** Writes the dataset, its first layer, its schema and the slices of the networks into the folder of the build. */
export const emit = async (folder: string): Promise<void> => {
  for (const [file, text] of datasetFiles(seedDataset, documentDataset, toJsonSchema())) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
};
