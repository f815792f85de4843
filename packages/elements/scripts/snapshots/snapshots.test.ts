import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../src/test-support/gallery/languages.js';
import { picturesFor } from '../../src/test-support/gallery/pictures.js';
import { allScenes } from '../../src/test-support/scenes/index.js';
import { packageFolder } from '../manifest/analyze.js';

const filesIn = (folder: string): string[] => {
  const path = join(packageFolder, 'snapshots', folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(path.length + 1));
};

const trees = allScenes.flatMap(({ tag }) => languages.map((language) => `${tag}.${language}.yml`));
const pictures = picturesFor(allScenes).map(({ name }) => `${name}.png`);

test.each([
  ['tree', trees],
  ['visual', pictures],
])('snapshots/%s is complete, without outdated files', (folder, wanted) => {
  const stored = filesIn(folder);
  expect({
    missing: wanted.filter((name) => !stored.includes(name)),
    unknown: stored.filter((name) => !wanted.includes(name)),
  }).toEqual({ missing: [], unknown: [] });
});

test('every visible widget has scenes', () => {
  const sources = join(packageFolder, 'src');
  const tags = readdirSync(sources)
    .filter((name) => name !== 'dataset' && existsSync(join(sources, name, 'define.ts')))
    .map((name) => `hn-${name}`);
  expect(allScenes.map(({ tag }) => tag).toSorted()).toEqual(tags);
});
