import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import * as data from '../src/data/index.js';
import * as core from '../src/index.js';
import * as integrity from '../src/integrity/index.js';
import * as io from '../src/io/index.js';
import * as schema from '../src/schema.js';
import { renderApi } from './api-reference.js';

const folder = new URL('../docs/api/', import.meta.url);

let pages: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  pages = await renderApi();
}, 120_000);

test('the reference of the functions is up to date', async () => {
  const command = 'The sources or their comments have changed: run "npm run docs" in packages/core.';
  for (const [file, text] of pages) await expect(text, command).toMatchFileSnapshot(new URL(file, folder).pathname);
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
});

describe.each(Object.entries({ index: core, data, integrity, io, schema }))('the page of %s', (name, module) => {
  const functions = Object.entries(module).filter(([, value]) => typeof value === 'function');

  test('has every function that it exports', () => {
    const headings = [...(pages.get(`${name}.md`) ?? '').matchAll(/^#+ (\w+)/gm)].map(([, heading]) => heading);
    expect(functions.map(([one]) => one).filter((one) => !headings.includes(one))).toEqual([]);
  });
});
