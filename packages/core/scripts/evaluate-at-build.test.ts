import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { vocabularyFacts } from '../src/model/vocabularies/facts.js';
import { vocabularies } from '../src/model/vocabularies/index.js';
import { labels as fi } from '../src/text/labels/fi.js';
import { evaluateAtBuild } from './evaluate-at-build.js';

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
