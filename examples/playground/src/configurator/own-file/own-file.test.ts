import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { Language } from '../configuration.js';
import { loadIssueFormatter } from './issue-formatter.js';
import { readOwnFile, type OwnFile } from './own-file.js';

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];

const workbook = async (sheets: Sheets, name = 'De Kring.xlsx'): Promise<File> =>
  new File([new Uint8Array(await writeXlsx({ sheets }))], name);

/** Returns the issues of a file, one per line. */
const issuesOf = async (file: File, language: Language = 'en'): Promise<string[]> => {
  const format = await loadIssueFormatter(language, (name, line) => `[${name}] ${line}`);
  return (await readOwnFile(file, language)).issues.map(format);
};

const readAs = async (file: File): Promise<OwnFile> => {
  const read = await readOwnFile(file, 'nl');
  if (!('dataset' in read)) throw new Error(`${file.name} was refused.`);
  return read;
};

const members = [
  ['Naam', 'Soort', 'Plaats', 'Lid sinds'],
  ['Duinziekenhuis', 'ziekenhuis', 'Zeist', new Date('2019-03-01')],
  ['Havencollege', 'kennisinstelling', 'Delft', '2020'],
];

test('a workbook is read by sheet with its dates, and the network is named after the file', async () => {
  const contacts = [
    ['Naam', 'Organisatie', 'E-mail'],
    ['Anna van der Berg', 'Havencollege', 'anna@haven.example.org'],
  ];
  const file = await workbook([
    { name: 'Leden', rows: members },
    { name: 'Contacten', rows: contacts },
    { name: 'Kladblok', rows: [['Naam'], ['Niemand']], hidden: true },
  ]);
  const { dataset, network, issues } = await readAs(file);
  expect(issues.map(({ values }) => values)).toEqual([{ sheets: 'Kladblok' }]);
  expect(dataset.networks[network]?.name).toEqual({ nl: 'De Kring' });
  expect(Object.keys(dataset.organizations)).toEqual(['duinziekenhuis', 'havencollege']);
  expect(Object.values(dataset.memberships).map(({ startDate }) => startDate)).toEqual(['2019-03-01', '2020']);
  expect(Object.values(dataset.contactPoints).map(({ email }) => email)).toEqual(['anna@haven.example.org']);
});

test('a table gets an id from its file name, and a network name only from a title', async () => {
  const networks = await Promise.all(
    ['De Kring.csv', 'Onze partners 2026.csv', '2026.csv', '2027-leden.csv', 'Con.csv', 'Été.csv', 'Alpha.csv'].map(
      async (name) => {
        const { dataset, network } = await readAs(new File(['Naam\nAlpha\n'], name));
        return [network, dataset.networks[network]?.name.nl, Object.keys(dataset.organizations)];
      },
    ),
  );
  expect(networks).toEqual([
    ['de-kring', 'De Kring', ['alpha']],
    ['onze-partners-2026', 'onze-partners-2026', ['alpha']],
    ['list-2026', 'list-2026', ['alpha']],
    ['list-2027-leden', 'list-2027-leden', ['alpha']],
    ['list-con', 'list-con', ['alpha']],
    ['ete', 'ete', ['alpha']],
    ['alpha', 'alpha', ['alpha-2']],
  ]);
});

test('a table without valid rows is refused with the reason', async () => {
  expect(await issuesOf(new File(['Naam;Soort\n'], 'partners.csv'))).toHaveLength(1);
  expect('dataset' in (await readOwnFile(new File(['Naam;Soort\n'], 'partners.csv'), 'nl'))).toBe(false);
});

test('the valid records of a faulty dataset are read, as in the widgets', async () => {
  const party = { name: { nl: 'Alpha' }, kind: 'hospital', citations: [] };
  const organizations = {
    alpha: { id: 'alpha', ...party },
    beta: { id: 'beta', ...party, url: 'www.beta.example' },
  };
  const networks = { ring: { id: 'ring', name: { nl: 'Ring' }, kind: 'other', citations: [] } };
  const text = JSON.stringify({ schemaVersion: '2', languages: ['nl'], networks, organizations });
  const { dataset, issues } = await readAs(new File([text], 'ring.json'));
  expect([Object.keys(dataset.organizations), issues.map(({ path }) => path)]).toEqual([
    ['alpha', 'beta'],
    [['organizations', 'beta', 'url']],
  ]);
});

test('a table of events is recognized', async () => {
  const file = new File(['Evenement;Datum\nKringdag;2026-03-01\n'], 'De Kring.csv');
  const { dataset } = await readAs(file);
  expect(Object.values(dataset.events).map(({ startDate }) => startDate)).toEqual(['2026-03-01']);
});

test.each([
  ['en', '[Leden] Row 4, column Naam is empty. Write the name, or delete the row.'],
  ['nl', '[Leden] Rij 4, kolom Naam is leeg. Vul de naam in, of verwijder de rij.'],
  ['de', '[Leden] Zeile 4, Spalte Naam'],
  ['fi', '[Leden] Rivi 4, sarake Naam'],
] as const)('in %s, issues name sheet, row and column', async (language, line) => {
  const file = await workbook([{ name: 'Leden', rows: [...members, ['', 'ziekenhuis', 'Zeist']] }]);
  expect(await issuesOf(file, language)).toEqual([expect.stringContaining(line)]);
});

test('a cell without a value is reported, and the rest of its row is read', async () => {
  const cells = new Map([['2,2', { formula: 'NA()' }]]);
  const file = await workbook([{ name: 'Leden', rows: members, cells }]);
  expect(await issuesOf(file)).toEqual([
    '[Leden] Row 3, column Plaats is a formula without a result. Open the file in the spreadsheet, save it again, or write the value.',
  ]);
  const { dataset } = await readAs(file);
  expect(Object.values(dataset.organizations).map(({ place }) => place)).toEqual(['place-zeist', undefined]);
});

test('leading zeros are kept if the cell format shows them', async () => {
  const file = await workbook([
    {
      name: 'Leden',
      rows: [
        ['ID', 'Naam', 'Andere kenmerken'],
        ['a', 'Duinziekenhuis', 7],
      ],
      cells: new Map([['1,2', { value: 7, type: 'number' as const, style: { numFmt: '000' } }]]),
    },
  ]);
  const { dataset } = await readAs(file);
  expect(dataset.organizations.a?.identifiers).toEqual({ other: ['007'] });
});

const cut = async (): Promise<File> =>
  new File([(await workbook([{ name: 'A', rows: members }])).slice(0, 900)], 'a.xlsx');

test.each<[string, () => File | Promise<File>, string]>([
  [
    'a workbook that is cut off',
    cut,
    'The file is not a readable workbook. Open it in your spreadsheet program, and save it as .xlsx again.',
  ],
  [
    'a zip that is not a readable workbook',
    () => new File(['PK\u0003\u0004 and so on'], 'a.xlsx'),
    'The file is not a readable workbook. Open it in your spreadsheet program, and save it as .xlsx again.',
  ],
  [
    'a workbook with a password',
    () => new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)], 'a.xlsx'),
    'The file is protected by a password. Save it without one.',
  ],
  [
    'a workbook without text',
    () => workbook([{ name: 'A', rows: [] }]),
    'The file is empty. Give a row with headers and a row for each organization.',
  ],
  [
    'a workbook of something else',
    () =>
      workbook([
        {
          name: 'A',
          rows: [
            ['Maand', 'Bedrag'],
            ['mei', 12],
          ],
        },
      ]),
    '[A] Row 1: "Maand | Bedrag" has no column "Name" (or Naam, Nimi, Organization). Write it above the names of the organizations.',
  ],
  [
    'a file of 50 MB',
    () => new File([new Uint8Array(50_000_000)], 'a.xlsx'),
    'The file is too large: 50 MB. Keep it within 5 MB: a list of partners needs no pictures.',
  ],
  [
    'a dataset without a network',
    () => new File(['{ "languages": ["nl"] }'], 'a.json'),
    'The file has no network. Add one to its "networks".',
  ],
])('%s is refused with the reason', async (_, make, line) => {
  expect(await issuesOf(await make())).toEqual([line]);
});
