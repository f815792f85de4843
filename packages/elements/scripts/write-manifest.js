import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, packageFolder } from './manifest/analyze.js';
import { manifestFiles } from './manifest/manifest-files.js';

for (const [file, text] of manifestFiles(await analyze())) writeFileSync(join(packageFolder, 'dist', file), text);
