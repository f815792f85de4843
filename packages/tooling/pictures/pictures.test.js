import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readPng } from './read-png.js';
import { reduceColors } from './reduce-colors.js';
import { shrinkPictures } from './shrink-pictures.js';
import { writePng } from './write-png.js';

/** A picture as browsers write it. Checksums are left out: nothing here reads them. */
const pngOf = (/** @type {number} */ width, /** @type {number[][]} */ rows) => {
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, rows.length, 8, 6, 0, 0, 0]);
  const chunk = (/** @type {string} */ type, /** @type {Buffer} */ data) =>
    Buffer.concat([Buffer.from([0, 0, 0, data.length]), Buffer.from(type), data, Buffer.alloc(4)]);
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows.flat())))]);
};

test('every filter of PNG is read', () => {
  const rows = [
    [0, 10, 20, 30, 255, 40, 50, 60, 255],
    [1, 10, 20, 30, 255, 30, 30, 30, 0],
    [2, 5, 5, 5, 0, 1, 1, 1, 0],
    [3, 1, 1, 1, 128, 1, 1, 1, 0],
    [4, 1, 2, 3, 0, 4, 5, 6, 0],
  ];
  expect([...(readPng(pngOf(2, rows))?.pixels ?? [])]).toEqual([
    ...[10, 20, 30, 255, 40, 50, 60, 255],
    ...[10, 20, 30, 255, 40, 50, 60, 255],
    ...[15, 25, 35, 255, 41, 51, 61, 255],
    ...[8, 13, 18, 255, 25, 33, 40, 255],
    ...[9, 15, 21, 255, 29, 38, 46, 255],
  ]);
});

describe('a picture with fewer colors', () => {
  const pixels = Buffer.from([
    ...[255, 255, 255, 255, 255, 255, 255, 255, 250, 250, 250, 255],
    ...[0, 0, 0, 255, 0, 0, 0, 255, 128, 128, 128, 255],
  ]);
  const reduced = reduceColors({ width: 3, height: 2, pixels });

  test('keeps the most frequent ones, and takes the nearest for those that look the same', () => {
    expect(reduced).toEqual({
      width: 3,
      height: 2,
      palette: [
        [255, 255, 255],
        [0, 0, 0],
        [128, 128, 128],
      ],
      indexes: Uint8Array.from([0, 0, 0, 1, 1, 2]),
    });
  });

  test('is not reduced again', () => {
    expect(readPng(writePng(reduced))).toBeUndefined();
  });
});

test('all pictures in a folder are shrunk, however deep they lie, and nothing else is touched', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'hn-list'));
  const row = [0, 255, 255, 255, 255, 0, 0, 0, 255];
  const white = pngOf(2, [row]);
  const small = writePng(reduceColors({ width: 2, height: 1, pixels: Buffer.from(row.slice(1)) }));
  const files = { 'shared.png': white, 'hn-list/full.png': white, 'small.png': small, 'note.txt': Buffer.from('note') };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  shrinkPictures(folder);
  expect(Object.keys(files).map((name) => readFileSync(join(folder, name)))).toEqual([
    small,
    small,
    small,
    Buffer.from('note'),
  ]);
});
