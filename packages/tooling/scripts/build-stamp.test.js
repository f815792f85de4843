import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isUpToDate, withSources, writeStamp } from './build-stamp.js';

/** @param {string} name @param {string[]} uses */
const workspace = (name, ...uses) => ({ name, folder: `packages/${name}`, isPublished: true, isBuilt: true, uses });

const packages = [workspace('core'), workspace('elements', 'core')];

/** @type {string} */
let root;

/** @param {string} file @param {string} text */
const write = (file, text) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** The packages that need no build. */
const upToDate = () =>
  withSources(root, packages)
    .filter(({ workspace: one, sources }) => isUpToDate(root, one, sources))
    .map(({ workspace: { name } }) => name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamps-'));
  for (const file of ['core/src/a.ts', 'core/dist/a.js', 'elements/src/b.ts', 'elements/dist/b.js']) {
    write(`packages/${file}`, 'one');
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('nothing is up to date before it is built', () => {
  expect(upToDate()).toEqual([]);
});

describe('after a build', () => {
  beforeEach(() => {
    for (const { workspace: one, sources } of withSources(root, packages)) writeStamp(root, one, sources);
  });

  test('all is up to date', () => {
    expect(upToDate()).toEqual(['core', 'elements']);
  });

  test.each([
    ['a source that others use', 'packages/core/src/a.ts', []],
    ['a source of the last', 'packages/elements/src/b.ts', ['core']],
    ['a new source', 'packages/elements/src/c.ts', ['core']],
    ['what was built', 'packages/core/dist/a.js', ['elements']],
    ['the versions of dependencies', 'package-lock.json', []],
    ['a test', 'packages/core/src/a.test.ts', ['core', 'elements']],
    ['a test of types', 'packages/core/src/a.test-d.ts', ['core', 'elements']],
    ['what people read', 'packages/core/README.md', ['core', 'elements']],
  ])('a change of %s leaves as it is what does not depend on it', (_, file, left) => {
    write(file, 'two');
    expect(upToDate()).toEqual(left);
  });
});
