import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { analyze, packageFolder } from './manifest/analyze.js';
import { manifestFiles } from './manifest/manifest-files.js';
import { renderReadme } from './readme/render-readme.js';

const readme = join(packageFolder, 'README.md');

/** @param {string} path */
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** @param {ReadonlyMap<string, string>} wanted text by path @param {string} remedy */
const differing = (wanted, remedy) =>
  [...wanted]
    .filter(([path, text]) => read(path) !== text)
    .map(([path]) => `${relative(process.cwd(), path)} is out of date. ${remedy}`);

const manifest = await analyze();
const page = await renderReadme(read(readme) ?? '', manifest, readme);

if (process.argv.includes('--check')) {
  const built = new Map([...manifestFiles(manifest)].map(([file, text]) => [join(packageFolder, 'dist', file), text]));
  const problems = [
    ...differing(new Map([[readme, page]]), 'Run: npm run docs'),
    ...differing(built, 'Run: npm run build'),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} else {
  writeFileSync(readme, page);
}
