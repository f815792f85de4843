import { writeXlsx } from 'hucre/xlsx';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, readIn } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

const table = [
  'Naam;Soort;Plaats;Website;Lid sinds;Telefoon',
  'Alfa;ziekenhuis;Utrecht;https://a.example.org/;2019-03-01;030 123 45 67',
  'Beta;bedrijf;Zeist;https://b.example.org/;2020;',
  '',
].join('\n');

const imported = async (files: Readonly<Record<string, string>> = {}): Promise<string> => {
  const folder = folderWith({ 'partners.csv': table, ...files });
  const { code } = await runHere(folder, [
    ...['import', 'partners.csv', '--network', 'ons', '-o', 'ons.json', '--lang', 'nl', '--country', 'NL'],
  ]);
  expect(code).toBe(0);
  return folder;
};

const bringIn = async (folder: string, file: string, ...options: string[]) => {
  const before = readIn(folder, 'ons.json');
  const args = ['import', file, '--into', 'ons.json', '--lang', 'nl', '--country', 'NL', ...options];
  const { code, err } = await runHere(folder, args);
  return { code, reported: err.split('\n').filter(Boolean), isUntouched: readIn(folder, 'ons.json') === before };
};

test.each([
  ['an address', 'Naam;Website\nAlfa;htp:/a\n'],
  ['a date', 'Naam;Lid sinds\nAlfa;ooit\n'],
  ['a telephone number', 'Naam;Telefoon\nAlfa;12\n'],
  ['an error of the spreadsheet', 'Naam;Plaats\nAlfa;#VERW!\n'],
  ['an end before its start', 'Naam;Lid sinds;Lid tot\nAlfa;2019-03-01;2018\n'],
])('an omitted faulty cell removes nothing from a dataset: %s', async (_, file) => {
  const folder = await imported({ 'new.csv': file });
  expect((await bringIn(folder, 'new.csv')).code).toBe(1);
  const { code, reported, isUntouched } = await bringIn(folder, 'new.csv', '--lenient');
  expect([code, isUntouched, reported.at(-1)]).toEqual([0, true, 'Geen verschil.']);
});

test('empty cells clear fields of a dataset, cells missing from a short row do not, and both are reported', async () => {
  const folder = await imported({
    'short.csv': 'Naam;Soort;Plaats\nBeta\n',
    'empty.csv': 'Naam;Plaats\nBeta;\n',
  });
  const short = await bringIn(folder, 'short.csv');
  expect([short.code, short.isUntouched]).toEqual([0, true]);
  expect(short.reported[0]).toContain('rij 2 heeft minder cellen dan er kolommen met een kop zijn');
  const empty = await bringIn(folder, 'empty.csv');
  expect([empty.code, empty.isUntouched, empty.reported.join()]).toEqual([
    0,
    false,
    expect.stringContaining('place verwijderd'),
  ]);
});

test('vertically merged cells all have the text', async () => {
  const folder = await imported();
  const rows = [
    ['Naam', 'Plaats'],
    ['Alfa', 'Utrecht'],
    ['Gamma', ''],
  ];
  const merges = [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }];
  writeFileSync(join(folder, 'merged.xlsx'), await writeXlsx({ sheets: [{ name: 'Partners', rows, merges }] }));
  expect((await bringIn(folder, 'merged.xlsx')).code).toBe(0);
  const { organizations } = JSON.parse(readIn(folder, 'ons.json')) as {
    organizations: Record<string, { place?: string }>;
  };
  expect(organizations.gamma?.place).toBe(organizations.alfa?.place);
  expect(organizations.alfa?.place).toContain('utrecht');
});

test('an import never overwrites its source file', async () => {
  const folder = await imported();
  for (const args of [
    ['import', 'partners.csv', '--network', 'ons', '-o', './partners.csv'],
    ['export', 'ons.json', '--to', 'csv', '-o', 'ons.json'],
  ]) {
    const { code, err } = await runHere(folder, [...args, '--lang', 'nl']);
    expect([code, err]).toEqual([2, expect.stringContaining('is het invoerbestand')]);
  }
  expect(readIn(folder, 'partners.csv')).toBe(table);
});

test('every command that reads a table has the options for country and columns', async () => {
  const folder = await imported({ 'navne.csv': 'Navn;Telefoon\nAlfa;030 123 45 67\n' });
  const table = ['--country', 'NL', '--column', 'Navn=name'];
  expect((await runHere(folder, ['validate', 'navne.csv', ...table])).code).toBe(0);
  expect((await runHere(folder, ['diff', 'navne.csv', 'navne.csv', ...table])).code).toBe(0);
  expect((await runHere(folder, ['export', 'navne.csv', '--to', 'json', ...table])).code).toBe(0);
  expect((await runHere(folder, ['merge', 'navne.csv', 'navne.csv', ...table])).code).toBe(0);
});

test.each([
  ['Naam;Telefoon\nAlfa;030 123 45 67\n', '--country NL'],
  ['Naam;Soort\nAlfa;ziekenhuiz\n', '--lenient'],
  ['Naam;Soort\nAlfa;iets heel anders\n', '--lenient'],
  ['Navn;By\nAlfa;Aarhus\n', '--column'],
])('a message names the relevant option: %j', async (file, option) => {
  const folder = folderWith({ 'x.csv': file });
  const { code, err } = await runHere(folder, ['validate', 'x.csv', '--lang', 'nl']);
  expect([code, err]).toEqual([1, expect.stringContaining(option)]);
});

test.each([
  ['partners.csv', 'Naam\nAlpha\n'],
  ['people.vcf', 'BEGIN:VCARD\nVERSION:4.0\nFN:Anna Berg\nEND:VCARD\n'],
])('a file that is not a dataset is not overwritten: %s', async (name, content) => {
  const folder = folderWith({ [name]: content, 'new.csv': 'Naam\nBeta\n' });
  const { code, err } = await runHere(folder, ['import', 'new.csv', '--into', name, '--network', 'ring']);
  expect([code, err, readIn(folder, name)]).toEqual([
    2,
    `${name} is not a dataset (.json). Give the dataset to update with --into.\n`,
    content,
  ]);
});

test('a table without IDs in another order gives no organization the contact of another', async () => {
  const rows = ['Больница А;a@example.org', 'Больница Б;b@example.org', 'Zorg+;c@example.org', 'Zorg;d@example.org'];
  const folder = folderWith({
    'v1.csv': ['Naam;E-mail', ...rows].join('\n'),
    'v2.csv': ['Naam', ...rows.toReversed().map((row) => row.split(';')[0])].join('\n'),
    'v3.csv': ['Naam;E-mail', ...rows.toReversed()].join('\n').replace('a@example.org', ''),
  });
  await runHere(folder, ['import', 'v1.csv', '--network', 'ons', '-o', 'ons.json', '--lang', 'nl']);
  for (const options of [[], ['--remove-absent']]) {
    expect((await bringIn(folder, 'v2.csv', ...options)).isUntouched).toBe(true);
  }
  await bringIn(folder, 'v3.csv');
  expect(readIn(folder, 'ons.json')).not.toContain('a@example.org');
  expect(readIn(folder, 'ons.json')).toContain('b@example.org');
});
