/**
 * Writes the towns of Europe for the place map: `node packages/elements/scripts/gazetteer.js`. Run manually after a
 * change of GeoNames or of the selection of towns; a test reports an outdated result.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gazetteerModules } from './gazetteer/gazetteer-modules.js';
import { packageFolder } from './manifest/analyze.js';

const folder = join(packageFolder, 'src/place-map/gazetteer');

rmSync(join(folder, 'towns'), { recursive: true, force: true });
mkdirSync(join(folder, 'towns'), { recursive: true });
for (const [path, text] of gazetteerModules()) writeFileSync(join(folder, path), text);
