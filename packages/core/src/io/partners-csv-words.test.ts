import { describe, expect, test } from 'vitest';
import type { Label } from '../text/labels/vocabulary-labels.js';
import { columnHeaders, findPartnerColumn, headersOf, partnerColumns } from './partners-csv-columns.js';
import { foldWord } from './fold-word.js';
import { createWordReader, kindLabels, roleLabels } from './partners-csv-words.js';

const kinds = createWordReader(kindLabels, 'nl');

describe('the words of a table', () => {
  test.each([
    ['hospital', 'hospital'],
    ['Krankenhäuser', 'hospital'],
    ['ZIEKENHUIS', 'hospital'],
    ['care provider', 'care-provider'],
    ['Kansalaisjarjesto', 'civic-organization'],
    ['shop', undefined],
    ['constructor', undefined],
  ])('%j stands for %j', (word, kind) => {
    expect(kinds.find(word)).toBe(kind);
  });

  test('an unknown word gets the nearest one, or the list in the language of the file', () => {
    const roles = createWordReader(roleLabels, 'nl');
    expect(roles.remedyFor('partnr')).toBe('Did you mean "partner"?');
    expect(roles.remedyFor('xyz')).toMatch(/^Use one of: "trekker", "coördinator", .*, "medewerker"\.$/);
  });

  test.each<[string, Readonly<Record<string, Readonly<Record<string, Label>>>>]>([
    ['kinds', kindLabels],
    ['roles', roleLabels],
  ])('no word stands for two %s, in whatever language', (_, labels) => {
    const meanings = new Map<string, Set<string>>();
    for (const [value, label] of Object.values(labels).flatMap((byValue) => Object.entries(byValue))) {
      for (const word of [value, label].flat().map(foldWord)) {
        meanings.set(word, new Set([...(meanings.get(word) ?? []), value]));
      }
    }
    expect([...meanings].filter(([, values]) => values.size > 1)).toEqual([]);
  });
});

describe('the headers of a table', () => {
  test.each([
    ['NAAM', 'name'],
    ['alternate-names', 'alternateNames'],
    ['Abkurzung', 'alternateNames'],
    ['__proto__', undefined],
    ['E-mail', undefined],
  ])('%j is %j', (header, column) => {
    expect(findPartnerColumn(header)).toBe(column);
  });

  test('none stands for two columns', () => {
    const headers = partnerColumns.flatMap((column) => headersOf(column).map((header) => [header, column]));
    expect(headers.filter(([header = '', column]) => findPartnerColumn(header) !== column)).toEqual([]);
  });

  test('those that we write differ within a language', () => {
    const written = (['en', 'nl', 'de', 'fi'] as const).map((language) =>
      partnerColumns.map((column) => columnHeaders[column][language][0]),
    );
    expect(written.map((headers) => new Set(headers).size)).toEqual(written.map(() => partnerColumns.length));
  });
});
