import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCsv, readCsvRows, formulaStart, withoutGuard, joinCell, splitCell } from './csv.js';

const dangerous = [
  '=1+1',
  '+1+1',
  '-',
  '@SUM(1+1)',
  '\t=1',
  '\r=1+1',
  '\0=1+1',
  '\u00A0=1+1',
  '\u200F=1+1',
  '＋1',
  '＠SUM(1)',
  "+cmd|' /C calc'!A0",
  '+31592365555',
  "'=1+1",
  "''=1+1",
];

describe('a cell that a spreadsheet would run', () => {
  test.each(dangerous)('%j gets an apostrophe, which is removed again', (value) => {
    const csv = formatCsv([[value]], { delimiter: ',', guarded: formulaStart });
    const [cell = ''] = readCsvRows(csv.replace(/\r\n$/, ''), ',')[0]?.cells ?? [];
    expect([cell, withoutGuard(cell)]).toEqual([`'${value}`, value]);
  });

  test.each(["'t Hoff", "'", 'x;=1+1', '%0A=1+1', ''])('%j is not one, and stays unchanged', (value) => {
    const csv = formatCsv([[value, 'x']], { delimiter: ',', guarded: formulaStart });
    expect(readCsvRows(csv.trim(), ',')[0]?.cells.map(withoutGuard)).toEqual([value, 'x']);
  });

  test('cannot result from splitting at another delimiter', () => {
    const csv = formatCsv([['x;=1+1', 'y\t@a', 'z"\n=1']], { delimiter: ',', guarded: formulaStart });
    expect(csv).toBe('"x;=1+1","y\t@a","z""\n=1"\r\n');
  });
});

test.each([
  ['', []],
  [' ; ;', []],
  ['Care; Data;Care', ['Care', 'Data']],
  ['Care; "Data; AI"', ['Care', 'Data; AI']],
  ['"Data; ""AI"""', ['Data; "AI"']],
  ['"Data; AI" ;Care', ['Data; AI', 'Care']],
  ['"De Kring"', ['"De Kring"']],
  ['Stichting "De Kring"; Alpha', ['Stichting "De Kring"', 'Alpha']],
  ['"De Kring" Utrecht; Alpha', ['"De Kring" Utrecht', 'Alpha']],
  ['"De Kring; Alpha', ['"De Kring', 'Alpha']],
  ['5" scherm; 6" scherm', ['5" scherm', '6" scherm']],
])('%j is the list %j', (cell, items) => {
  expect(splitCell(cell)).toEqual(items);
});

test('every list is read back as written', () => {
  const word = fc.stringMatching(/^[a";, ]{1,8}$/).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(fc.uniqueArray(word), (items) => {
      expect(splitCell(joinCell(items))).toEqual(items);
    }),
  );
});

test('a long cell of quotation marks is read in linear time', () => {
  const cell = '";'.repeat(50_000);
  expect(splitCell(`x${cell}`).length).toBeGreaterThan(0);
});
