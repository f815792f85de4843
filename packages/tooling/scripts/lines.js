import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

/** Targets for all packages, without data, messages and generated files. */
const aims = { code: 22_500, testsPerLine: 0.8 };

/** Excluded files: data, messages and labels in all languages, generated files. */
const leftOut = [
  /^packages\/core\/src\/data\//,
  /\/(?:languages|labels)\/\w\w\//,
  /\/(?:de|en|fi|nl)\.ts$/,
  /^packages\/core\/src\/model\/issues\/words\//,
  /\/vocabularies\/(?!(?:index|facts|vocabulary|collection)\.ts)/,
  /\.generated\.ts$/,
];

const tests = /\.test(?:-d)?\.[jt]s$|\/test-support\//;

/** Counts lines that are neither blank nor comments. @param {string} file */
const linesOf = (file) =>
  readFileSync(join(root, file), 'utf8')
    .replace(/^\s*\/\*[^]*?\*\/\s*$/gm, '')
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/.*)?$/.test(line)).length;

const files = execFileSync('git', ['ls-files', 'packages/*.ts', 'packages/*.js'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => !leftOut.some((pattern) => pattern.test(file)) && existsSync(join(root, file)));

/** @typedef {Record<string, { code: number, tests: number }>} Counts */

/** Sums the lines by a part of the file's path. @param {(path: string) => string} partOf */
const countBy = (partOf) => {
  /** @type {Counts} */
  const counts = {};
  for (const file of files) {
    const count = (counts[partOf(file)] ??= { code: 0, tests: 0 });
    count[tests.test(file) ? 'tests' : 'code'] += linesOf(file);
  }
  return counts;
};

const counts = countBy((path) => path.split('/')[1] ?? '');

const sum = (/** @type {'code' | 'tests'} */ kind) =>
  Object.values(counts).reduce((total, count) => total + count[kind], 0);

if (process.argv.includes('--folders')) {
  // A folder below `src` or `scripts`; files beside it are counted with what holds them.
  const byFolder = Object.entries(countBy((path) => path.split('/').slice(1, -1).slice(0, 3).join('/')));
  console.table(Object.fromEntries(byFolder.sort(([, a], [, b]) => b.code - a.code)));
}
console.table({ ...counts, all: { code: sum('code'), tests: sum('tests') } });
console.log(`code: ${sum('code')} lines, aim ${aims.code}`);
console.log(`tests: ${(sum('tests') / sum('code')).toFixed(2)} lines for each of code, aim ${aims.testsPerLine}`);
