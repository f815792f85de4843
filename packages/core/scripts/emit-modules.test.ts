import { build } from 'esbuild';
import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vocabularyFacts } from '../src/model/vocabularies/facts.js';
import { vocabularies } from '../src/model/vocabularies/index.js';
import { labels as fi } from '../src/text/labels/fi.js';
import { emitModules, evaluateAtBuild } from './emit-modules.js';

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

/** Returns the build output of a module in `src`. */
const emitted = async (module: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [new URL(`../src/${module}`, import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [evaluateAtBuild],
  });
  return outputFiles.map(({ text }) => text).join('');
};

const exportsOf = async (code: string): Promise<Readonly<Record<string, unknown>>> => {
  const module: object = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object.fromEntries(Object.entries(module));
};

/** "Hospital" in the languages whose words differ. */
const hospitals = { en: 'hospital', nl: 'ziekenhuis', de: 'Krankenhaus', fi: 'sairaala' };

/** Returns the languages of which a label occurs in quotation marks. */
const languagesIn = (code: string): string[] =>
  Object.entries(hospitals)
    .filter(([, label]) => new RegExp(`"${label}"[,\\]]`).test(code))
    .map(([language]) => language);

describe('the build', () => {
  test.each(Object.keys(hospitals))('emits the labels of %s without those of any other language', async (language) => {
    expect(languagesIn(await emitted(`text/labels/${language}.ts`))).toEqual([language]);
  });

  test('emits the vocabularies with all of them', async () => {
    expect(languagesIn(await emitted('model/vocabularies/index.ts'))).toEqual(Object.keys(hospitals));
  });

  test('emits the properties of terms without labels', async () => {
    const code = await emitted('model/vocabularies/facts.ts');
    expect([languagesIn(code), await exportsOf(code)]).toEqual([[], { vocabularyFacts }]);
  });

  test('emits the same values as the source', async () => {
    const { labels, organizationKind } = await exportsOf(await emitted('text/labels/fi.ts'));
    expect({ labels, organizationKind }).toEqual({ labels: fi, organizationKind: fi['organization-kind'] });
    expect(Object.keys(fi['organization-kind'])).toEqual(Object.keys(vocabularies['organization-kind'].terms));
  });
});
