import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packageFolder } from '../manifest/analyze.js';
import { outlinesModules } from './outlines-modules.js';

const folder = join(packageFolder, 'src/place-map');

const drawn = outlinesModules();

const files = readdirSync(join(folder, 'outlines'));

const sizeOf = (name: string): number => brotliCompressSync(readFileSync(join(folder, 'outlines', name))).length;

test('the outlines that are committed are those that the script draws', () => {
  expect([...drawn.keys()].filter((path) => path.startsWith('outlines/')).sort()).toEqual(
    files.map((name) => `outlines/${name}`).sort(),
  );
  const changed = [...drawn].filter(([path, text]) => readFileSync(join(folder, path), 'utf8') !== text);
  expect(changed.map(([path]) => path)).toEqual([]);
});

describe('a file', () => {
  test.each(files.filter((name) => !name.startsWith('surroundings')))('stays small: %s', (name) => {
    expect(sizeOf(name)).toBeLessThan(6000);
  });

  test('of all that lies around stays small, too', () => {
    expect(sizeOf('surroundings.generated.ts')).toBeLessThan(9000);
  });
});
