import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.js';

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/a.ts'), 'one');
  writeFileSync(join(folder, 'src/a.test.ts'), 'test');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** @param {() => void} change */
const isChangedBy = (change) => {
  const take = () => fingerprint([folder], (name) => !name.includes('.test.'));
  const before = take();
  change();
  return take() !== before;
};

describe('fingerprint', () => {
  test.each([
    ['other contents', () => writeFileSync(join(folder, 'src/a.ts'), 'two'), true],
    ['another file', () => writeFileSync(join(folder, 'src/b.ts'), ''), true],
    ['another name', () => renameSync(join(folder, 'src/a.ts'), join(folder, 'src/b.ts')), true],
    ['another time', () => utimesSync(join(folder, 'src/a.ts'), 1, 1), false],
    ['a file that is not wanted', () => writeFileSync(join(folder, 'src/a.test.ts'), 'other'), false],
  ])('heeds or ignores %s', (_, change, expected) => {
    expect(isChangedBy(change)).toBe(expected);
  });

  test('counts what does not exist as empty', () => {
    expect(fingerprint([join(folder, 'gone')])).toBe(fingerprint([]));
  });
});
