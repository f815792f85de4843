import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import UPNG from 'upng-js';
import { shrinkPictures } from './shrink-pictures.js';

const side = 64;

/** More colors than fit in a palette, as in browser screenshots. */
const colorAt = (/** @type {number} */ at) => [at % 256, at >> 4, 128, 255];
const manyColors = Uint8Array.from(Array.from({ length: side * side }, (_, at) => colorAt(at)).flat());
const picture = Buffer.from(UPNG.encode([manyColors.buffer], side, side, 0));

/** @param {string} path */
const colorsOf = (path) => {
  const [pixels = new ArrayBuffer(0)] = UPNG.toRGBA8(UPNG.decode(Uint8Array.from(readFileSync(path)).buffer));
  return new Set(new Uint32Array(pixels));
};

test('pictures in a folder tree are reduced to sixteen colors once, and other files are unchanged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'hn-list'));
  const files = ['one.png', 'hn-list/two.png', 'note.txt'].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, picture);
  const [one = '', two = '', note = ''] = files;

  shrinkPictures(folder);
  expect(colorsOf(one).size).toBeGreaterThan(8);
  expect(colorsOf(one).size).toBeLessThanOrEqual(16);
  expect(readFileSync(two)).toEqual(readFileSync(one));
  expect(readFileSync(note)).toEqual(picture);

  const shrunk = readFileSync(one);
  shrinkPictures(folder);
  expect(readFileSync(one)).toEqual(shrunk);
});
