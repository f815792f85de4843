/**
 * Draws the outlines of the place map anew: `node packages/elements/scripts/outlines.js`. Run by hand, when the input or
 * how it is drawn changes; a test says when the result that is committed is out of date.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './manifest/analyze.js';
import { outlinesModules } from './outlines/outlines-modules.js';

const folder = join(packageFolder, 'src/place-map');

rmSync(join(folder, 'outlines'), { recursive: true, force: true });
mkdirSync(join(folder, 'outlines'));
for (const [path, text] of outlinesModules()) writeFileSync(join(folder, path), text);
