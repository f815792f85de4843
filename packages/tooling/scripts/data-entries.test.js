import { expect, test } from 'vitest';
import { dataEntries } from './data-entries.js';

test('code and JSON have types to look for, and data files have none', () => {
  const exports = {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './cdn/*': './dist/cdn/*',
    './script.js': './dist/script.js',
    './dataset.json': './dist/dataset.json',
    './context.jsonld': './dist/context.jsonld',
    './package.json': './package.json',
  };
  expect(dataEntries({ exports })).toEqual(['./cdn/*', './context.jsonld']);
});
