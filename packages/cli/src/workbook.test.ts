import { read } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import readExcelFile from 'read-excel-file/node';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, readIn, parseOutput } from './test-support/run-command.js';
import { runHere } from './test-support/test-host.js';

const dataset = JSON.stringify({
  languages: ['nl'],
  networks: { ring: { name: { nl: 'De Ring' }, kind: 'cluster' } },
  places: { utrecht: { name: { nl: 'Utrecht' }, kind: 'city' }, zeist: { name: { nl: 'Zeist' }, kind: 'city' } },
  organizations: {
    clinic: { name: { nl: 'Kliniek' }, kind: 'hospital', place: 'utrecht', identifiers: { other: ['007'] } },
    formula: { name: { nl: '=1+1' }, kind: 'company', alternateNames: ["'=2", '+31 30'] },
  },
  persons: { anna: { givenName: 'Anna', familyName: 'Berg' } },
  memberships: {
    m1: { member: 'clinic', organization: 'ring', role: 'partner', startDate: '2019-03-01' },
    m2: { member: 'formula', organization: 'ring', role: 'partner', startDate: '2019' },
  },
  contactPoints: {
    c1: { person: 'anna', about: ['ring'], telephone: { number: '+31301234567', display: '030 123 45 67' } },
  },
});

const env = { SOURCE_DATE_EPOCH: '0' };

/** Creates a folder with the dataset and a workbook of it for editing. */
const exported = async (): Promise<string> => {
  const folder = folderWith({ 'ring.json': dataset });
  const args = ['export', 'ring.json', '--to', 'partners-xlsx', '-o', 'ring.xlsx', '--lang', 'nl'];
  expect(await runHere(folder, args, { env })).toEqual({ code: 0, out: '', err: 'ring.xlsx is geschreven\n' });
  return folder;
};

/** Changes one cell of the workbook, as in a spreadsheet. */
const edit = async (folder: string, sheet: string, cell: readonly [row: number, column: number], value: string) => {
  const { sheets } = await read(readFileSync(join(folder, 'ring.xlsx')), { readStyles: true });
  const changed = sheets.map(({ name, hidden = false, veryHidden = false, rows }) => ({
    name,
    hidden,
    veryHidden,
    rows: rows.map((cells, row) =>
      cells.map((old, column) => (name === sheet && row === cell[0] && column === cell[1] ? value : old)),
    ),
    cells: new Map(),
  }));
  writeFileSync(join(folder, 'ring.xlsx'), await writeXlsx({ sheets: changed }));
};

describe('an exported form workbook', () => {
  test('is read correctly by another library', async () => {
    const folder = await exported();
    const sheets = await readExcelFile(join(folder, 'ring.xlsx'));
    const partners = sheets.find(({ sheet }) => sheet === 'Partners')?.data ?? [];
    const column = (header: string): unknown[] => {
      const at = (partners[0] ?? []).indexOf(header);
      return partners.slice(1).map((cells) => cells[at]);
    };
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Partners', 'Contacten', 'Agenda', 'Lists']);
    expect(['Naam', 'Andere namen', 'Soort', 'Lid sinds', 'Andere kenmerken'].map(column)).toEqual([
      ['Kliniek', '=1+1'],
      [null, "''=2; +31 30"],
      ['ziekenhuis', 'bedrijf'],
      [new Date('2019-03-01'), '2019'],
      ['007', null],
    ]);
  });

  test('has drop-downs for words, and the same bytes each time', async () => {
    const folder = await exported();
    const bytes = readFileSync(join(folder, 'ring.xlsx'));
    const { sheets } = await read(bytes);
    const [partners] = sheets;
    expect(partners?.dataValidations?.map(({ type, range }) => [type, range])).toEqual([
      ['list', 'D2:D1000'],
      ['list', 'F2:F1000'],
    ]);
    expect(sheets.find(({ name }) => name === 'Lists')?.rows[0]).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(readFileSync(join(await exported(), 'ring.xlsx'))).toEqual(bytes);
  });

  test('is read back without changes', async () => {
    const folder = await exported();
    const { code, err } = await runHere(folder, ['import', 'ring.xlsx', '--into', 'ring.json', '--lang', 'nl']);
    expect([code, err]).toEqual([0, 'Geen verschil.\n']);
  });

  test('is read back with a changed town', async () => {
    const folder = await exported();
    await edit(folder, 'Partners', [1, 4], 'Zeist');
    const args = ['import', 'ring.xlsx', '--into', 'ring.json', '--lang', 'nl', '--json'];
    const { code, out } = await runHere(folder, args);
    const { added, removed, changed } = (JSON.parse(out) as { diff: Record<string, unknown> }).diff;
    expect([code, added, removed, changed]).toEqual([
      0,
      [],
      [],
      [{ collection: 'organizations', id: 'clinic', fields: [{ path: 'place', before: 'utrecht', after: 'zeist' }] }],
    ]);
    expect(readIn(folder, 'ring.json')).toContain('"place": "zeist"');
  });

  test('keeps the contacts of the dataset if those of the workbook are not read', async () => {
    const folder = await exported();
    await edit(folder, 'Contacten', [1, 6], '030 12');
    const args = ['import', 'ring.xlsx', '--into', 'ring.json', '--lang', 'nl', '--no-contacts', '--remove-absent'];
    const { code, err } = await runHere(folder, args);
    expect([code, err]).toEqual([0, 'Geen verschil.\n']);
  });

  test('reports records without a row, and how to end them, in the language of the reader', async () => {
    const folder = await exported();
    await edit(folder, 'Contacten', [1, 0], 'c2');
    const args = ['import', 'ring.xlsx', '--into', 'ring.json', '--lang', 'nl', '--country', 'NL'];
    const { err } = await runHere(folder, args);
    expect(err.split('\n')[0]).toBe(
      'ring.xlsx opmerking: contactPoints.c1 heeft geen rij in de tabel en blijft staan. U hoeft niets te doen. Is het voorbij, gebruik dan --remove-absent.',
    );
  });

  test('has faults reported by sheet and cell, and then leaves the dataset unchanged', async () => {
    const folder = await exported();
    await edit(folder, 'Contacten', [1, 6], '030 12');
    const { code, err } = await runHere(folder, ['import', 'ring.xlsx', '--into', 'ring.json', '--country', 'nl']);
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      expect.stringMatching(
        /^ring\.xlsx:Contacten!G2 error: row 2, column Telefoon "03…?.*" is not an international telephone number/,
      ),
    ]);
    expect(readIn(folder, 'ring.json')).toBe(dataset);
  });
});

test('a workbook for programs has a sheet for each collection', async () => {
  const folder = folderWith({ 'ring.json': dataset });
  await runHere(folder, ['export', 'ring.json', '--to', 'xlsx', '-o', 'all.xlsx'], { env });
  const { sheets } = await read(readFileSync(join(folder, 'all.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual([
    'places',
    'organizations',
    'networks',
    'persons',
    'memberships',
    'contactPoints',
    'Lists',
  ]);
  expect(sheets[1]?.rows[0]?.slice(0, 3)).toEqual(['id', 'editorial', 'name.nl']);
});

describe('custom columns', () => {
  const csv = 'Onze leden;Relatienr;Telefoon\nAlpha;0042;030 123 45 67\n';
  const args = ['import', 'p.csv', '--network', 'ring', '--names-in', 'nl'];

  test('are mapped by an option, and telephone numbers get a country', async () => {
    const folder = folderWith({ 'p.csv': csv });
    const columns = ['--column', 'Onze leden=name', '--column', 'Relatienr=identifier', '--country', 'NL'];
    const { code, out, err } = await runHere(folder, [...args, ...columns]);
    const { organizations, contactPoints } = JSON.parse(out) as Record<string, Record<string, object>>;
    expect([code, err, organizations?.alpha, contactPoints?.['alpha-contact']]).toEqual([
      0,
      '',
      { id: 'alpha', name: { nl: 'Alpha' }, kind: 'other', identifiers: { other: ['Relatienr 0042'] }, citations: [] },
      {
        id: 'alpha-contact',
        organization: 'alpha',
        about: ['ring'],
        telephone: { number: '+31301234567', display: '030 123 45 67' },
        citations: [],
      },
    ]);
  });

  test.each([
    [['--column', 'x'], '--column "x" is not a header with its meaning: "Organisation name=name".'],
    [['--country', 'Holland'], '--country "Holland" is not a two-letter country code, such as NL.'],
  ])('are refused: %j', async (options, message) => {
    expect(await runHere(folderWith({ 'p.csv': csv }), [...args, ...options])).toEqual({
      code: 2,
      out: '',
      err: `${message}\n`,
    });
  });

  test('are read without persons and telephone numbers on request', async () => {
    const folder = folderWith({ 'p.csv': csv });
    const { code, out } = await runHere(folder, [...args, '--column', 'Onze leden=name', '--no-contacts']);
    const { contactPoints, persons } = JSON.parse(out) as Record<string, object>;
    expect([code, contactPoints, persons]).toEqual([0, {}, {}]);
  });

  test('are read from a CSV file that updates a dataset', async () => {
    const folder = folderWith({ 'ring.json': dataset, 'p.csv': 'Leden 2026\n\nNaam;Plaats\nKliniek;Zeist\n' });
    const { out } = await runHere(folder, ['import', 'p.csv', '--into', 'ring.json', '--lang', 'nl', '--json']);
    expect(parseOutput(out).ok).toBe(true);
    expect(readIn(folder, 'ring.json')).toContain('"place": "zeist"');
  });
});
