import { expect, test } from 'vitest';
import { identifiersOf } from './registers.js';

test('identifiers are listed one by one, each with its register', () => {
  const other = ['KvK 01234567', 'AGB 06-001', 'Chamber of Commerce: 0123', '4711', 'member of none'];
  expect(identifiersOf({ ror: 'https://ror.org/0', wikidata: 'Q1', other })).toEqual([
    { scheme: 'ror', identifier: 'https://ror.org/0' },
    { scheme: 'wikidata', identifier: 'Q1' },
    { scheme: 'KvK', identifier: '01234567' },
    { scheme: 'AGB', identifier: '06-001' },
    { scheme: 'Chamber of Commerce', identifier: '0123' },
    { scheme: 'other', identifier: '4711' },
    { scheme: 'other', identifier: 'member of none' },
  ]);
  expect(identifiersOf({})).toEqual([]);
});
