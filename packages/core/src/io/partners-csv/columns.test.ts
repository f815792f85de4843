import { describe, expect, test } from 'vitest';
import { createTableColumns } from '../tables/table-columns.js';
import { partnersKind } from './columns.js';

const { find } = createTableColumns(partnersKind);

describe('the headers of a table', () => {
  test.each([
    ['NAAM', 'name'],
    ['alternate-names', 'alternateNames'],
    ['Abkurzung', 'alternateNames'],
    ['__proto__', undefined],
    ['E-mail', 'email'],
    ['Relatienummer', undefined],
  ])('%j is %j', (header, column) => {
    expect(find(header)).toBe(column);
  });
});
