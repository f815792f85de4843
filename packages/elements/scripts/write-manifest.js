import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from './built-files.js';
import { analyze, packageFolder } from './manifest/analyze.js';

for (const [file, text] of await builtFiles(await analyze())) writeFileSync(join(packageFolder, 'dist', file), text);
