import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chunkNamed, filesLoadedBy } from './files-loaded.js';

const files = {
  'hn.js': 'const e={"hn-list":()=>import("./define-B6p9.js")};',
  'define-B6p9.js': 'import{a as e}from"./shared-Dv1X.js";import"./side-CC22.js";const t=()=>import("./late-1aB2.js");',
  'define-CCT9.js': 'import{a as e}from"./shared-Dv1X.js";',
  'shared-Dv1X.js': 'import{b}from"lit";export*from"./define-B6p9.js";',
  'side-CC22.js': '',
  'late-1aB2.js': '',
};

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chunks-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('filesLoadedBy', () => {
  test('follows static imports once each, and no dynamic ones', () => {
    const loaded = filesLoadedBy([join(folder, 'hn.js'), join(folder, 'define-B6p9.js')]);
    expect(loaded.map((file) => basename(file))).toEqual(['hn.js', 'define-B6p9.js', 'shared-Dv1X.js', 'side-CC22.js']);
  });
});

describe('chunkNamed', () => {
  test('finds a file by the name before its hash', () => {
    expect(chunkNamed(folder, 'late')).toBe(join(folder, 'late-1aB2.js'));
  });

  test.each(['define', 'gone'])('throws unless there is exactly one file: %s', (name) => {
    expect(() => chunkNamed(folder, name)).toThrow(`${folder} has not one file ${name}-….js.`);
  });
});
