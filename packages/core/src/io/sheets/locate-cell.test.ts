import { expect, test } from 'vitest';
import { createCellLocator } from './locate-cell.js';

const csv = 'sep=;\r\nNaam;Website;Logo\r\n\r\n"Een;\r\ntwee ""x""";umc;x\r\nBeta;y;z\r\n';

test.each([
  ['a cell behind one with a line break', ['rows', 3, 'Website'], { line: 5, column: 13, text: 'twee ""x""";umc;x' }],
  ['a cell with a line break', ['rows', 3, 'Naam'], { line: 4, column: 1, text: '"Een;' }],
  ['a cell of the next row', ['rows', 4, 'Logo'], { line: 6, column: 8, text: 'Beta;y;z' }],
  ['a header', ['rows', 1, 'Website'], { line: 2, column: 6, text: 'Naam;Website;Logo' }],
  ['a row', ['rows', 4], { line: 6, column: 1, text: 'Beta;y;z' }],
  ['what is elsewhere', ['network', 'id'], undefined],
  ['the whole file', [], undefined],
])('finds %s', (_, path, position) => {
  expect(createCellLocator(csv)({ path })).toEqual(position);
});
