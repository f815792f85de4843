import { describe, expect, test } from 'vitest';
import { columnHeaders, findPartnerColumn, headersOf, readColumns } from './columns.js';

describe('the headers of a table', () => {
  test.each([
    ['NAAM', 'name'],
    ['alternate-names', 'alternateNames'],
    ['Abkurzung', 'alternateNames'],
    ['__proto__', undefined],
    ['E-mail', 'email'],
    ['Relatienummer', undefined],
  ])('%j is %j', (header, column) => {
    expect(findPartnerColumn(header)).toBe(column);
  });

  test('no header means two columns', () => {
    const headers = readColumns.flatMap((column) => headersOf(column).map((header) => [header, column]));
    expect(headers.filter(([header = '', column]) => findPartnerColumn(header) !== column)).toEqual([]);
  });

  test('written headers differ within a language', () => {
    const written = (['en', 'nl', 'de', 'fi'] as const).map((language) =>
      readColumns.map((column) => columnHeaders[column][language][0]),
    );
    expect(written.map((headers) => new Set(headers).size)).toEqual(written.map(() => readColumns.length));
  });
});
