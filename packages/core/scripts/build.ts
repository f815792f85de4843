import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, dirname } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { seedDataset, documentDataset } from '../src/data/index.js';
import { toJsonSchema } from '../src/parse/to-json-schema.js';
import { datasetFiles } from './dataset-files.js';
import { emitModules } from './emit-modules.js';
import { emitTypes } from './emit-types.js';
import { packageFolder } from './entry-points.js';
import { refuseSuppressed } from './refuse-suppressed.js';

/** Writes the output of `datasetFiles` for the seed data to the build folder. */
const emitDataFiles = async (folder: string): Promise<void> => {
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

const folder = join(packageFolder, 'dist');

// Checked first, because the modules contain the data too.
refuseSuppressed(seedDataset);
rmSync(folder, { recursive: true, force: true });
await emitModules(folder);
await emitTypes(folder);
await emitDataFiles(folder);
