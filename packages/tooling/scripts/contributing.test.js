import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run.js';

const text = readFileSync(join(root, '.github/CONTRIBUTING.md'), 'utf8');

/** Paths of files and folders, except those with a placeholder. */
const paths = [...text.matchAll(/`(packages\/[\w./-]+)`/g)].map(([, path = '']) => path);

/** Folders in a table, below the folder named before it. */
const folders = [...text.matchAll(/`(packages\/\w+\/src\/)`[^|]*((?:\|[^\n]*\n)+)/g)].flatMap(
  ([, parent = '', table = '']) => [...table.matchAll(/^\| `([\w-]+\/)`/gm)].map(([, folder = '']) => parent + folder),
);

test.each([...paths, ...folders])('%s, named in the guide, exists', (path) => {
  expect(existsSync(join(root, path))).toBe(true);
});

/**
 * Returns the files named in the steps of a section, without those mentioned after the first colon or semicolon. @param
 * {string} title
 */
const wayOf = (title) => {
  const [, section = ''] = text.split(`### ${title}\n`);
  const steps = [...(section.split('\n#')[0] ?? '').matchAll(/^\d+\. (.*)$/gm)].map(([, step = '']) => step);
  return steps.flatMap((step) =>
    [...(step.split(/:|;/)[0] ?? '').matchAll(/`(packages\/[^`]+)`/g)].map(([, path]) => path),
  );
};

test.each([
  ['The way of one fact', 15],
  ['The way of one row', 20],
])('%s has at most %i files', (title, max) => {
  const way = wayOf(title);
  expect(way.length).toBeGreaterThan(9);
  expect(way.length).toBeLessThanOrEqual(max);
});

test('the guide names the folders of both packages', () => {
  expect(folders).toEqual(expect.arrayContaining(['packages/core/src/io/', 'packages/elements/src/base/']));
});
