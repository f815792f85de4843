/**
 * Draws the outlines of the place map anew: `node packages/elements/scripts/outlines.js`. Run by hand, when the
 * countries, the projections or world-atlas change; a test says when the result that is committed is out of date.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from './manifest/analyze.js';
import { outlinesModule } from './outlines/outlines-module.js';

const path = join(packageFolder, 'src/place-map/outlines.generated.ts');

writeFileSync(path, await outlinesModule(path));
