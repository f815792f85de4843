import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emitModules } from './emit-modules.js';

let folder = '';
let files: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'modules-'));
  await emitModules(folder);
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
});

afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

const modules = (): string[] => files.filter((file) => file.endsWith('.js'));

describe('the modules of the build', () => {
  test('have the names of their sources, except the seed data', () => {
    const names = ['index.js', 'query/of-network/members-of.js', 'seed/index.js', 'text/labels/fi.js'];
    expect(names.filter((name) => !modules().includes(name))).toEqual([]);
  });

  test('contain no tests or test support', () => {
    expect(files.filter((file) => /test(?!er\.)/.test(file))).toEqual([]);
  });

  test('each export something', () => {
    expect(modules().filter((file) => !/^export /m.test(textOf(file)))).toEqual([]);
  });

  test('import only existing modules', () => {
    const missing = modules().flatMap((file) =>
      [...textOf(file).matchAll(/from "(\.[^"]+)"/g)].filter(
        ([, path = '']) => !files.includes(join(file, '..', path)),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('have a source map with their source, except data', () => {
    const maps = files.filter((file) => file.endsWith('.map'));
    expect(maps).toEqual(
      modules()
        .filter((file) => !file.startsWith('seed/'))
        .map((file) => `${file}.map`),
    );
    const map: unknown = JSON.parse(textOf('query/of-network/members-of.js.map'));
    expect(map).toMatchObject({ sourcesContent: [expect.stringContaining('export const membersOf')] });
  });
});
