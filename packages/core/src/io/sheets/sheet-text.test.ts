import { describe, expect, test } from 'vitest';
import { formatIssue } from '../../model/issues/format-issue.js';
import { safeReadSheets } from './read-sheets.js';
import { sheetTextOf, type WorkbookCell } from './sheet-text.js';

describe('cells of a sheet become text', () => {
  const textOf = (cell: WorkbookCell): string | undefined =>
    sheetTextOf({ name: 'x', rows: [[cell.value]], cells: new Map([['0,0', cell]]) }).rows[0]?.[0];

  test.each<[what: string, cell: WorkbookCell, text: string]>([
    ['a text that looks like a number', { type: 'string', value: '007' }, '007'],
    ['a number with zeros in front', { type: 'number', value: 7, style: { numFmt: '000' } }, '007'],
    ['a number with another format', { type: 'number', value: 1234.5, style: { numFmt: '#,##0.00' } }, '1234.5'],
    ['a day', { type: 'date', value: new Date('2020-11-06T00:00:00Z') }, '2020-11-06'],
    ['a moment', { type: 'date', value: new Date('2020-11-06T14:30:00Z') }, '2020-11-06T14:30'],
    ['a year', { type: 'date', value: new Date('2020-01-01T00:00:00Z'), style: { numFmt: 'yyyy' } }, '2020'],
    ['a month', { type: 'date', value: new Date('2020-11-01T00:00:00Z'), style: { numFmt: 'mmm-yy' } }, '2020-11'],
    [
      'a month in Dutch',
      { type: 'date', value: new Date('2020-11-01T00:00:00Z'), style: { numFmt: '[$-413]"d. "mmmm\\ yyyy;@' } },
      '2020-11',
    ],
    [
      'a day in order',
      { type: 'date', value: new Date('2020-11-06T00:00:00Z'), style: { numFmt: 'dd-mm-yy' } },
      '2020-11-06',
    ],
    [
      'a day without its year',
      { type: 'date', value: new Date('2020-11-06T00:00:00Z'), style: { numFmt: 'd mmm' } },
      '2020-11-06',
    ],
    [
      'a day whose time is not shown',
      { type: 'date', value: new Date('2020-11-06T14:30:00Z'), style: { numFmt: 'dd-mm-yyyy' } },
      '2020-11-06',
    ],
    [
      'a day whose time is shown',
      { type: 'date', value: new Date('2020-11-06T14:30:00Z'), style: { numFmt: 'dd-mm-yyyy hh:mm' } },
      '2020-11-06T14:30',
    ],
    ['a formula, by its result', { type: 'formula', value: 'ab' }, 'ab'],
    ['a formula without a result', { type: 'formula', value: null }, ''],
    ['an error', { type: 'error', value: '#REF!' }, ''],
    ['a truth value', { type: 'boolean', value: true }, 'true'],
  ])('%s', (_, cell, text) => {
    expect(textOf(cell)).toBe(text);
  });
});

test('cells without a value are listed by row and column, with the reason', () => {
  const cells = new Map<string, WorkbookCell>([
    ['0,0', { type: 'string', value: 'Name' }],
    ['1,0', { type: 'error', value: '#REF!' }],
    ['1,2', { type: 'formula', value: null }],
    ['1,3', { type: 'formula', value: '' }],
    ['2,1', { type: 'formula', value: 'ab' }],
  ]);
  expect(sheetTextOf({ name: 'x', rows: [], cells }).withoutValue).toEqual([
    { row: 2, column: 0, reason: 'error', value: '#REF!' },
    { row: 2, column: 2, reason: 'no-result' },
  ]);
  expect(sheetTextOf({ name: 'x', rows: [] }).withoutValue).toEqual([]);
});

test('vertically merged cells have the text of the first, horizontally merged titles do not', () => {
  const rows = [
    ['Partners', null],
    ['a', 'Utrecht'],
    ['b', null],
    ['c', null],
  ];
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 1 },
    { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
  ];
  expect(sheetTextOf({ name: 'x', rows, merges }).rows).toEqual([
    ['Partners', ''],
    ['a', 'Utrecht'],
    ['b', 'Utrecht'],
    ['c', ''],
  ]);
});

test('links, hidden rows and hidden columns are listed', () => {
  const cells = new Map<string, WorkbookCell>([
    ['1,2', { type: 'string', value: 'site', hyperlink: { target: 'https://example.org/' } }],
    ['2,2', { type: 'string', value: 'below', hyperlink: {} }],
  ]);
  const rowDefs = new Map([
    [1, { hidden: true }],
    [2, {}],
  ]);
  const { links, hiddenCells } = sheetTextOf({
    name: 'x',
    rows: [],
    cells,
    rowDefs,
    columns: [undefined, { hidden: true }],
  });
  expect([links, hiddenCells]).toEqual([
    [{ row: 2, column: 2, address: 'https://example.org/' }],
    { rows: [2], columns: [1] },
  ]);
});

test.each<[what: string, formula: string, address: string | undefined]>([
  ['with a text', 'HYPERLINK("https://example.org/","Site")', 'https://example.org/'],
  ['without a text', 'HYPERLINK("https://example.org/")', 'https://example.org/'],
  ['with semicolons, of a .ods', 'of:=HYPERLINK( "https://example.org/"; "Site")', 'https://example.org/'],
  ['with quotation marks', '=hyperlink("https://example.org/?q=""a""","Site")', 'https://example.org/?q="a"'],
  ['to an address that is computed', 'HYPERLINK(A1,"Site")', undefined],
  ['to an address in parts', 'HYPERLINK("https://"&A1,"Site")', undefined],
  ['within another formula', 'UPPER(HYPERLINK("https://example.org/","Site"))', undefined],
])('a formula of a link %s is a link to its address', (_, formula, address) => {
  const cells = new Map<string, WorkbookCell>([['1,0', { type: 'formula', value: 'Site', formula }]]);
  const { links = [] } = sheetTextOf({ name: 'x', rows: [['Website'], ['Site']], cells });
  expect(links).toEqual(address === undefined ? [] : [{ row: 2, column: 0, address }]);
});

test.each<[what: string, cells: ReadonlyMap<string, WorkbookCell> | undefined]>([
  ['without styles', undefined],
  ['with a style', new Map([['1,1', { type: 'date', value: new Date(NaN) }]])],
])('a day that the library could not read is reported by its cell: %s', (_, cells) => {
  const rows = [
    ['Name', 'Member since'],
    ['Clinic', new Date(NaN)],
  ];
  const result = safeReadSheets([sheetTextOf({ name: 'Partners', rows, ...(cells && { cells }) })]);
  expect(!result.success && result.error.issues.map(formatIssue)).toEqual([
    'sheets.Partners.rows.2.Member since is an error of the spreadsheet. Correct the formula, or write the value.',
  ]);
});
