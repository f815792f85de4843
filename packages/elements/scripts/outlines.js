/**
 * Redraws the outlines of the place map: `node packages/elements/scripts/outlines.js`. Run manually after a change of
 * the input or the drawing; a test reports an outdated result.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './manifest/analyze.js';
import { outlinesModules } from './outlines/outlines-modules.js';

const folder = join(packageFolder, 'src/place-map');

rmSync(join(folder, 'outlines'), { recursive: true, force: true });
mkdirSync(join(folder, 'outlines'));
for (const [path, text] of outlinesModules()) writeFileSync(join(folder, path), text);
