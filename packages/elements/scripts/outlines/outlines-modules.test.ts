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

test('the committed outlines equal the output of the script', () => {
  expect([...drawn.keys()].filter((path) => path.startsWith('outlines/')).sort()).toEqual(
    files.map((name) => `outlines/${name}`).sort(),
  );
  const changed = [...drawn].filter(([path, text]) => readFileSync(join(folder, path), 'utf8') !== text);
  expect(changed.map(([path]) => path)).toEqual([]);
});

/** UN M49, region 150. */
const europe =
  'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL ' +
  'PT RO RS RU SE SI SJ SK SM UA VA';

test('European countries without an outline are those in the decision record', () => {
  const codes = files
    .map((name) => name.replace('.generated.ts', '').toUpperCase())
    .filter((code) => code.length === 2);
  const counted = europe.split(' ');
  expect(counted.filter((code) => !codes.includes(code))).toEqual(['AX', 'FO', 'GG', 'GI', 'IM', 'JE', 'RU', 'SJ']);
  expect(codes.filter((code) => !counted.includes(code))).toEqual(['CY', 'XK']);
});

describe('a file', () => {
  test.each(files.filter((name) => !name.startsWith('surroundings')))('stays small: %s', (name) => {
    expect(sizeOf(name)).toBeLessThan(10_000);
  });

  test('of the surroundings stays small, too', () => {
    expect(sizeOf('surroundings.generated.ts')).toBeLessThan(10_500);
  });
});
