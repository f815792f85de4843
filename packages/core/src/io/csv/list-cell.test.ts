import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinCell, splitCell } from './list-cell.js';

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
