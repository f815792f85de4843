import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packageFolder } from '../manifest/analyze.js';
import { gazetteerModules } from './gazetteer-modules.js';

const folder = join(packageFolder, 'src/place-map/gazetteer');

const written = gazetteerModules();

const files = readdirSync(join(folder, 'towns'));

test('the committed towns equal the output of the script', () => {
  expect([...written.keys()].filter((path) => path.startsWith('towns/')).sort()).toEqual(
    files.map((name) => `towns/${name}`).sort(),
  );
  const changed = [...written].filter(([path, text]) => readFileSync(join(folder, path), 'utf8') !== text);
  expect(changed.map(([path]) => path)).toEqual([]);
});

test('a file has the documented size', () => {
  const sizes = files.map((name) => brotliCompressSync(readFileSync(join(folder, 'towns', name))).length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  expect([Math.max(...sizes) < 33_000, all / sizes.length < 11_000, all < 285_000]).toEqual([true, true, true]);
});
