/** A network in a language without built-in headers and labels, with the examples of the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, readIn, parseOutput } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The commands of a block that contains a text, without continued lines. */
const commandWith = (text: string): string[] => {
  const block = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
    .map(([, code = '']) => code)
    .find((code) => code.includes(text));
  const words = (block ?? '').replaceAll('\\\n', ' ').match(/"[^"]*"|\S+/g) ?? [];
  return words.slice(1).map((word) => word.replace(/^"|"$/g, ''));
};

const [, concepts = ''] = /```json\n("concepts": \{[\s\S]*?\n\})\n```/.exec(readme) ?? [];

const header = 'Navn;By;Type;Rolle;Hjemmeside;Telefon;E-mail;Kontaktperson;Medlem siden;Bemærkning';
const rows = [
  'Svane Apotek;Næstved;apotek;partner;;87 12 34 56;;Åse Lund;marts 2022;',
  'Ålborg Klinik;Ålborg;apotek;observatør;;;;;1/4-2023;',
  'Grenaa Klinik;Aalborg;apotek;partner;;;;;;',
];

const folder = folderWith({ 'partnere.csv': `${[header, ...rows].join('\n')}\n` });

beforeAll(async () => {
  await runHere(folder, commandWith('init --network fjordby'));
  const dataset = JSON.parse(readIn(folder, 'fjordby.json')) as object;
  writeFileSync(
    join(folder, 'fjordby.json'),
    JSON.stringify({ ...dataset, ...(JSON.parse(`{${concepts}}`) as object) }),
  );
});

describe('a table in another language', () => {
  test('is read as partners, and the message requests its column of names', async () => {
    const { code, err } = await runHere(folder, ['validate', 'partnere.csv']);
    expect([code, err]).toEqual([1, expect.stringContaining('--column "Navn=name"')]);
  });

  test('is read with the options in the README', async () => {
    const { code, err } = await runHere(folder, commandWith('import partnere.csv'));
    expect([code, err]).toEqual([0, expect.stringContaining('organizations.svane-apotek')]);
    const dataset = JSON.parse(readIn(folder, 'fjordby.json')) as Record<
      string,
      Record<string, Record<string, unknown>>
    >;
    expect(Object.values(dataset.memberships ?? {}).map(({ role, startDate }) => [role, startDate])).toEqual([
      ['partner', '2022-03'],
      ['observatoer', '2023-04-01'],
      ['partner', undefined],
    ]);
    expect(Object.values(dataset.places ?? {}).map(({ name }) => name)).toEqual([{ da: 'Næstved' }, { da: 'Ålborg' }]);
  });

  test('is validated before it updates a dataset', async () => {
    const args = commandWith('import partnere.csv')
      .slice(2)
      .filter((word) => word !== '--names-in' && word !== 'da');
    const { code, out } = await runHere(folder, ['validate', 'partnere.csv', ...args, '--json']);
    expect([code, parseOutput(out).files[0]?.problems.filter(({ severity }) => severity === 'error')]).toEqual([0, []]);
  });

  test('is shown in its language', async () => {
    const own = await runHere(folder, [
      'import',
      'partnere.csv',
      '--network',
      'x',
      '-o',
      'x.json',
      '--names-in',
      'da',
      '--lenient',
      '--column',
      'Navn=name',
    ]);
    expect(own.err).toContain('lang="da"');
    const page = await runHere(folder, [
      'snippet',
      'partner-list',
      '--src',
      'x.json',
      '--page',
      'Partnere',
      '--page-lang',
      'da',
    ]);
    expect(page.out).toContain('<html lang="da">');
    const { code, err } = await runHere(folder, ['snippet', 'partner-list', '--page-lang', 'd_']);
    expect([code, err]).toEqual([2, '--page-lang "d_" is not a language tag, such as da or pt-BR.\n']);
  });

  test('lists contacts', async () => {
    const { out } = await runHere(folder, ['show', '--data', 'fjordby.json']);
    expect(out.split('\n').filter((line) => line.trim() === '').length).toBeLessThan(4);
    expect(out).toContain('  Åse Lund, Svane Apotek, ');
  });

  test('is exported for maps with a note about omitted records', async () => {
    const { err } = await runHere(folder, ['export', 'fjordby.json', '--to', 'geojson', '-o', 'map.geojson']);
    expect(err).toContain('No position is known for: ');
  });
});

describe('a dataset in two languages, of which one has no labels', () => {
  const text = JSON.stringify({
    languages: ['pl', 'en'],
    networks: { siec: { name: { pl: 'Sieć', en: 'Net' }, kind: 'cluster' } },
    organizations: { szpital: { name: { pl: 'Szpital Świętego', en: 'Saint Hospital' }, kind: 'hospital' } },
    memberships: { m: { member: 'szpital', organization: 'siec', role: 'partner' } },
  });
  const own = folderWith({ 'siec.json': text });

  test.each([
    ['export siec.json --to csv', 'Szpital Świętego'],
    ['export siec.json --to markdown', 'Szpital Świętego'],
    ['show siec --data siec.json', 'Szpital Świętego (partner)'],
    ['find szpital --data siec.json', 'Szpital Świętego'],
  ])('%s has the names in the requested language', async (command, name) => {
    const [first, second] = await Promise.all([
      runHere(own, [...command.split(' '), '--names-in', 'pl', '--lang', 'en']),
      runHere(own, [...command.split(' '), '--lang', 'en']),
    ]);
    expect([first.code, first.out]).toEqual([0, expect.stringContaining(name)]);
    expect([second.code, second.out]).toEqual([0, expect.stringContaining('Saint Hospital')]);
  });

  test('a workbook in that language comes back without a difference', async () => {
    const file = [
      'export',
      'siec.json',
      '--to',
      'partners-xlsx',
      '--names-in',
      'pl',
      '--lang',
      'en',
      '-o',
      'siec.xlsx',
    ];
    expect((await runHere(own, file)).code).toBe(0);
    const back = ['import', 'siec.xlsx', '--into', 'siec.json', '--names-in', 'pl', '--lang', 'en', '-o', 'new.json'];
    const { code, out, err } = await runHere(own, back);
    expect([code, `${out}${err}`]).toEqual([0, expect.stringContaining('No difference.')]);
  });

  test('a language that is none is refused', async () => {
    const { code, err } = await runHere(own, ['show', '--data', 'siec.json', '--names-in', 'po lsku', '--lang', 'en']);
    expect([code, err]).toEqual([2, expect.stringContaining('--names-in')]);
  });
});

describe('the language of names', () => {
  const bytes = (name: string): Buffer =>
    Buffer.from(`Nev;Hely\n${name};${name}\n`.replaceAll('ő', '\xF5').replaceAll('ř', '\xF8'), 'latin1');
  const own = folderWith({});
  writeFileSync(join(own, 'a.csv'), bytes('Plzeň'.replace('ň', '\xF2')));
  writeFileSync(join(own, 'b.csv'), bytes('Brno'));
  const columns = ['--column', 'Nev=name', '--column', 'Hely=place', '--lang', 'en'];

  test.each([
    ['validate', ['validate', 'a.csv']],
    ['diff', ['diff', 'b.csv', 'a.csv']],
    ['export', ['export', 'a.csv', '--to', 'markdown']],
  ])('%s refuses a table in the usual encoding of its language', async (_, command) => {
    const { code, err } = await runHere(own, [...command, ...columns, '--names-in', 'cs']);
    expect([code, err]).toEqual([1, expect.stringContaining('Windows-1250')]);
  });
});
