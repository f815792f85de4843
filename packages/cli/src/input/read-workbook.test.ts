import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import type { WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { folderWith, parseOutput } from '../test-support/run-command.js';
import { runHere } from '../test-support/test-host.js';

const header = ['ID', 'Naam', 'Plaats', 'Budget'];

const workbookOf = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets });

/** Returns the organizations and the messages of an import. */
const importOf = async (workbook: Uint8Array, ...args: string[]) => {
  const folder = folderWith({ 'p.xlsx': workbook });
  const { code, out, err } = await runHere(folder, [
    'import',
    'p.xlsx',
    '--network',
    'ring',
    '--names-in',
    'nl',
    ...args,
  ]);
  const names = out === '' ? [] : Object.values(parseOutput(out).organizations);
  return { code, names: names.map(({ name }) => name.nl), reported: err.split('\n').filter(Boolean) };
};

describe('a workbook', () => {
  test('reports problems by sheet, row, column and cell', async () => {
    const rows = [[], header, ['a', 'Alpha', 'Utrecht', 12], ['a', '', 'Zeist', null]];
    expect(await importOf(await workbookOf({ name: 'Leden', rows }), '--lang', 'nl')).toEqual({
      code: 1,
      names: [],
      reported: [
        'p.xlsx:Leden!D2 opmerking: rij 2, kolom Budget is een onbekende kolom: wat eronder staat, wordt niet gelezen. Deze kolommen worden gelezen: ID, Naam, Andere namen, Soort, Plaats, Rol, Website, Logo, Omschrijving, Thema\'s, Lid sinds, Lid tot, Andere kenmerken, Opmerking, Contactpersoon, E-mail, Telefoon, Netwerk. Wilt u de cellen bewaren, geef dan hun betekenis: --column "Budget=note".',
        'p.xlsx:Leden!B4 fout: rij 4, kolom Naam is leeg. Vul de naam in, of verwijder de rij.',
        'p.xlsx:Leden!A4 fout: rij 4, kolom ID: "a" is ook de ID van rij 3. Geef elk een eigen ID.',
        '2 fouten in p.xlsx',
      ],
    });
  });

  test('is read from its visible known sheets, or the requested one', async () => {
    const workbook = await workbookOf(
      { name: 'Empty', rows: [] },
      { name: 'Hidden', rows: [['Naam'], ['No']], hidden: true },
      { name: 'Leden', rows: [['Naam'], ['Alpha']] },
      { name: 'Oud', rows: [['Naam'], ['Beta']] },
    );
    const others =
      'p.xlsx info: The dataset has further sheets, which are not read: Oud. One sheet of partners, one of contacts and one of events is read; put the rows of a kind into one sheet.';
    const hidden =
      'p.xlsx info: The dataset has hidden sheets, which are not read: Hidden. If their rows belong to the data, show them in the spreadsheet.';
    const reported = [others, hidden, '2 notices in p.xlsx'];
    expect(await importOf(workbook)).toEqual({ code: 0, names: ['Alpha'], reported });
    expect(await importOf(workbook, '--sheet', 'Hidden')).toEqual({ code: 0, names: ['No'], reported: [] });
    expect(await importOf(workbook, '--sheet', 'Oud')).toEqual({ code: 0, names: ['Beta'], reported: [] });
    expect(await importOf(workbook, '--sheet', 'x')).toEqual({
      code: 2,
      names: [],
      reported: ['There is no sheet "x". Sheets: Empty, Hidden, Leden, Oud.'],
    });
  });

  test('in OpenDocument format is read from its visible sheets, too', async () => {
    const files = unzipSync(
      await writeOds({
        sheets: [
          { name: 'Hidden', rows: [['Naam'], ['No']] },
          { name: 'Leden', rows: [['Naam'], ['Alpha']] },
        ],
      }),
    );
    const style =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const content = strFromU8(files['content.xml'] ?? new Uint8Array())
      .replace('<office:automatic-styles/>', `<office:automatic-styles>${style}</office:automatic-styles>`)
      .replace('table:name="Hidden"', '$& table:style-name="ta2"');
    const workbook = zipSync({ ...files, 'content.xml': strToU8(content) });
    const hidden =
      'p.xlsx info: The dataset has hidden sheets, which are not read: Hidden. If their rows belong to the data, show them in the spreadsheet.';
    expect(await importOf(workbook)).toEqual({ code: 0, names: ['Alpha'], reported: [hidden, '1 notice in p.xlsx'] });
    expect(await importOf(workbook, '--sheet', 'Hidden')).toEqual({ code: 0, names: ['No'], reported: [] });
  });

  test('with a cell without a value is refused, unless the column is not read', async () => {
    const cells = (column: number): WriteSheet => ({
      name: 'Leden',
      rows: [
        ['Naam', 'Plaats', 'Budget'],
        ['Alpha', null, null],
      ],
      cells: new Map([[`1,${column}`, { value: null, formula: 'NOW()' }]]),
    });
    const budget = await importOf(await workbookOf(cells(2)));
    expect([budget.code, budget.names]).toEqual([0, ['Alpha']]);
    const place = await importOf(await workbookOf(cells(1)));
    const reported =
      'row 2, column Plaats is a formula without a result. Open the file in the spreadsheet, save it again, or write the value.';
    expect([place.code, place.reported[1]]).toEqual([1, `p.xlsx:Leden!B2 error: ${reported}`]);
    const lenient = await importOf(await workbookOf(cells(1)), '--lenient');
    expect([lenient.code, lenient.names, lenient.reported[1]]).toEqual([
      0,
      ['Alpha'],
      `p.xlsx:Leden!B2 warning: ${reported}`,
    ]);
  });

  test('is recognized by its content, regardless of its name', async () => {
    const folder = folderWith({ 'p.csv': await workbookOf({ name: 'Leden', rows: [['Naam'], ['Alpha']] }) });
    expect((await runHere(folder, ['validate', 'p.csv'])).out).toContain('organisations: 1');
  });

  test.each([
    ['broken', new TextEncoder().encode('PK\u0003\u0004junk'), 'is not a readable workbook'],
    ['protected', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'is protected by a password'],
    ['empty', undefined, 'is empty'],
    [
      'too large',
      new Uint8Array(5_000_001).fill(0x50, 0, 1).fill(0x4b, 1, 2).fill(3, 2, 3).fill(4, 3, 4),
      'is too large',
    ],
  ])('that is %s is refused', async (_, bytes, message) => {
    const { code, reported } = await importOf(bytes ?? (await workbookOf({ name: 'x', rows: [['']] })));
    expect([code, reported[0]]).toEqual([1, expect.stringContaining(message)]);
  });
});

test.each([
  ['xlsx', writeXlsx],
  ['ods', writeOds],
] as const)('dates with times are read in the same way from .%s', async (ending, write) => {
  const rows = [
    ['Evenement', 'Datum', 'Tijd', 'Tijdzone'],
    ['Kringdag', new Date('2026-03-12T00:00:00Z'), new Date('1899-12-30T14:00:00Z'), 'Europe/Amsterdam'],
    ['Avond', new Date('2026-03-12T19:30:00Z'), '', ''],
  ];
  // A format that shows the time.
  const cells = new Map([['2,1', { value: new Date('2026-03-12T19:30:00Z'), style: { numFmt: 'yyyy-mm-dd hh:mm' } }]]);
  const times = new Map([['1,2', { value: new Date('1899-12-30T14:00:00Z'), style: { numFmt: 'hh:mm' } }]]);
  const folder = folderWith({
    [`e.${ending}`]: await write({ sheets: [{ name: 'Agenda', rows, cells: new Map([...cells, ...times]) }] }),
  });
  const { code, out, err } = await runHere(folder, ['import', `e.${ending}`, '--network', 'ring', '--names-in', 'nl']);
  const { events } = JSON.parse(out) as { events: Record<string, { startDate: string }> };
  expect({ code, dates: Object.values(events).map(({ startDate }) => startDate) }).toEqual({
    code: 0,
    dates: ['2026-03-12T14:00:00+01:00', '2026-03-12'],
  });
  expect(err).toContain('is a time without a time zone; only the day is read');
});
