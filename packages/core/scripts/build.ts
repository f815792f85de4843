import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { seedDataset } from '../src/data/index.js';
import { emitDataFiles } from './emit-data-files.js';
import { packageFolder } from './entry-points.js';
import { emitModules } from './emit-modules.js';
import { emitTypes } from './emit-types.js';
import { refuseSuppressed } from './refuse-suppressed.js';

const folder = join(packageFolder, 'dist');

// Checked first, because the modules contain the data too.
refuseSuppressed(seedDataset);
rmSync(folder, { recursive: true, force: true });
await emitModules(folder);
await emitTypes(folder);
await emitDataFiles(folder);
