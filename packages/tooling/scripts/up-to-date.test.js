import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUpToDate, markBuilt } from './up-to-date.js';

const [before, start, after] = [1000, 2000, 3000].map((seconds) => new Date(seconds * 1000));

/** @type {string} */
let root;

const path = (/** @type {string} */ file) => join(root, file);

const core = () => ({ folder: path('core'), besides: [path('package-lock.json')], last: path('core/dist/last.json') });

/** @param {string} file @param {Date} time */
const write = (file, time = new Date()) => {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), '');
  utimesSync(path(file), time, time);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'up-to-date-'));
  for (const file of [
    'core/src/model/a.ts',
    'core/package.json',
    'core/README.md',
    'package-lock.json',
    'core/docs/a.md',
  ])
    write(file, before);
  for (const folder of ['core/src/model', 'core/src']) utimesSync(path(folder), before ?? 0, before ?? 0);
  write('core/dist/last.json', after);
  markBuilt(core(), start ?? new Date());
});

afterEach(() => rmSync(root, { recursive: true }));

test('a package is up to date after it is built', () => {
  expect(isUpToDate(core())).toBe(true);
});

test('a package is out of date before it is built', () => {
  rmSync(path('core/dist'), { recursive: true });
  expect(isUpToDate(core())).toBe(false);
});

test.each([
  ['a source', 'core/src/model/a.ts', false],
  ['a new source', 'core/src/model/b.ts', false],
  ['its package.json', 'core/package.json', false],
  ['the versions of dependencies', 'package-lock.json', false],
  ['what people read', 'core/README.md', true],
  ['a page below docs', 'core/docs/a.md', true],
])('a change of %s after the start of the build: is the package up to date?', (_, file, expected) => {
  write(file, after);
  expect(isUpToDate(core())).toBe(expected);
});

test('a deleted source makes a package out of date', () => {
  rmSync(path('core/src/model/a.ts'));
  expect(isUpToDate(core())).toBe(false);
});
