import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { analyze, packageFolder } from './manifest/analyze.js';
import { manifestFiles } from './manifest/manifest-files.js';

for (const [file, text] of manifestFiles(await analyze())) {
  const path = join(packageFolder, 'dist', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
