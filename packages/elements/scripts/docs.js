import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { renderAccessibilityPages } from './accessibility/render-pages.js';
import { builtFiles } from './built-files.js';
import { analyze, packageFolder } from './manifest/analyze.js';
import { renderReadme } from './readme/render-readme.js';

const readme = join(packageFolder, 'README.md');

/** @param {string} path */
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** @param {ReadonlyMap<string, string>} wanted text by path @param {string} remedy */
const differing = (wanted, remedy) =>
  [...wanted]
    .filter(([path, text]) => read(path) !== text)
    .map(([path]) => `${relative(process.cwd(), path)} is out of date. ${remedy}`);

/** @param {string} folder @param {ReadonlyMap<string, string>} files @returns {[string, string][]} */
const inFolder = (folder, files) => [...files].map(([file, text]) => [join(packageFolder, folder, file), text]);

const manifest = await analyze();
const sources = new Map([
  [readme, await renderReadme(read(readme) ?? '', manifest, readme)],
  ...inFolder('src', await renderAccessibilityPages(manifest)),
]);

if (process.argv.includes('--check')) {
  const built = new Map(inFolder('dist', await builtFiles(manifest)));
  const problems = [...differing(sources, 'Run: npm run docs'), ...differing(built, 'Run: npm run build')];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} else {
  for (const [path, text] of sources) writeFileSync(path, text);
}
