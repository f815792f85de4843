import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, packageFolder } from './manifest/analyze.js';
import { manifestFiles } from './manifest/manifest-files.js';
import { renderReadme } from './readme/render-readme.js';

const readme = join(packageFolder, 'README.md');

const manifest = await analyze();
const page = readFileSync(readme, 'utf8');
const rendered = await renderReadme(page, manifest, readme);

if (process.argv.includes('--check')) {
  const built = [...manifestFiles(manifest)].filter(([file, text]) => {
    const path = join(packageFolder, 'dist', file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  const problems = [
    ...(page === rendered ? [] : ['README.md is out of date. Run: npm run docs']),
    ...built.map(([file]) => `dist/${file} is out of date. Run: npm run build`),
  ];
  for (const problem of problems) console.error(`packages/elements/${problem}`);
  if (problems.length > 0) process.exitCode = 1;
} else {
  writeFileSync(readme, rendered);
}
