import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentDataset, seedDataset } from '../src/data/index.js';
import { entryPoints, pathBelowDist } from './entry-points.js';
import { emitTypes } from './emit-types.js';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'types-of-'));
  await emitTypes(folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/^(?:import|export) (?:[^'\n]* from )?'([^']+)';$/gm)].map(([, path = '']) => path);

/** Finds a file's direct and indirect imports; packages by their names. */
const reachedFrom = (file: string, found = new Set<string>()): Set<string> => {
  if (found.has(file)) return found;
  found.add(file);
  for (const path of importsOf(file)) {
    if (path.startsWith('.')) reachedFrom(join(file, '..', path.replace(/\.js$/, '.d.ts')), found);
    else found.add(path);
  }
  return found;
};

describe('the types of the build', () => {
  test.each(entryPoints.filter((path) => path !== 'schema'))('need no package for %s', (path) => {
    const reached = [...reachedFrom(`${pathBelowDist(path)}.d.ts`)];
    expect(reached.filter((one) => !one.endsWith('.d.ts'))).toEqual([]);
  });

  test('are smaller than 100 kB for the data, with all imports', () => {
    const reached = [...reachedFrom('seed/index.d.ts')];
    expect(reached.reduce((sum, file) => sum + textOf(file).length, 0)).toBeLessThan(100_000);
  });

  test('contain every id of the data once', () => {
    const text = textOf('seed/index.d.ts');
    const ids = [...text.matchAll(/(?<=: |\| )'([^']+)'/g)].map(([, id = '']) => id);
    const expected = [
      ...new Set([documentDataset, seedDataset].flatMap(({ name: _, ...rest }) => Object.values(rest))),
    ].flatMap((part) => (typeof part === 'object' && !Array.isArray(part) ? Object.keys(part) : []));
    expect(ids.sort()).toEqual([...new Set(expected)].sort());
  });

  test('contain the interfaces of records, with the comments on their fields', () => {
    const text = textOf('model/types.generated.d.ts');
    expect(text).toContain('interface Organization {');
    expect(text).toMatch(/Picture of the logo\.\n[^/]*@term schema:logo\n\s*\*\/\n\s*logo\?: WebUrl \| undefined;/);
  });
});
