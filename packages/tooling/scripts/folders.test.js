import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run.js';

/** Maximum number of files in a folder, so that a reader can take them in at a glance. */
const max = 25;

/** Folders that may contain more files, with the reason, by path below `packages`. */
const exceptions = [
  // One module per network or kind of record; they grow with the data.
  'core/src/data',
  // One generated module per country.
  'elements/src/place-map/outlines',
  // One generated module per letter.
  'elements/src/place-map/gazetteer/towns',
  // One file per widget and language.
  'elements/src/languages',
];

/** @param {string} folder */
const isExcepted = (folder) => exceptions.some((one) => folder === one || folder.startsWith(`${one}/`));

/** The source folders, by path below `packages`, with the number of their files except tests. */
const folders = ['core/src', 'cli/src', 'elements/src'].flatMap((source) => {
  const entries = readdirSync(join(root, 'packages', source), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => /\.[jt]s$/.test(entry.name) && !/\.test(?:-d)?\.[jt]s$/.test(entry.name));
  const parents = files.map(({ parentPath }) => parentPath.slice(join(root, 'packages/').length));
  return [...new Set(parents)].map((folder) => ({ folder, count: parents.filter((one) => one === folder).length }));
});

test(`no folder contains more than ${max} files besides its tests`, () => {
  const crowded = folders.filter(({ folder, count }) => count > max && !isExcepted(folder));
  expect(crowded, 'Give the files that belong together a folder, named by what they do.').toEqual([]);
});

test('the files of all packages are counted', () => {
  expect(folders.map(({ folder }) => folder)).toEqual(
    expect.arrayContaining([
      'core/src/model/records',
      'cli/src/commands',
      'elements/src/base',
      'elements/src/place-map/outlines',
    ]),
  );
});

test.each(exceptions)('%s, an exception, exists', (folder) => {
  expect(existsSync(join(root, 'packages', folder))).toBe(true);
});
