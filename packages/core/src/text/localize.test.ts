import { describe, expect, test } from 'vitest';
import { findTranslation, localize } from './localize.js';

const care = { fi: 'Hoito', nl: 'Zorg', en: 'Care', 'de-CH': 'Pflege' };

describe('findTranslation', () => {
  test.each([
    ['nl', 'Zorg', 'nl'],
    ['NL', 'Zorg', 'nl'],
    ['nl-BE', 'Zorg', 'nl'],
    ['de', 'Pflege', 'de-CH'],
    ['de-AT', 'Pflege', 'de-CH'],
    ['de-ch', 'Pflege', 'de-CH'],
    ['nl_NL', 'Zorg', 'nl'],
    ['de_CH', 'Pflege', 'de-CH'],
    ['fi_Latn_FI', 'Hoito', 'fi'],
    ['_', 'Care', 'en'],
    ['nl_', 'Care', 'en'],
    ['fr', 'Care', 'en'],
    ['', 'Care', 'en'],
    ['not a tag', 'Care', 'en'],
    ['constructor', 'Care', 'en'],
    ['toString', 'Care', 'en'],
  ])('a reader of %j gets %s in %s', (wanted, value, language) => {
    expect(findTranslation(care, wanted)).toEqual({ value, language });
  });

  test.each([
    ['sv, fi', 'fi'],
    ['de,fi', 'de-CH'],
    ['sv_SE, fi_FI', 'fi'],
    ['sv,not a tag', 'en'],
  ])('a reader of %j gets the first available one of several languages', (wanted, language) => {
    expect(findTranslation(care, wanted)?.language).toBe(language);
  });

  test('uses fallbacks in order', () => {
    expect(findTranslation(care, 'fr', ['sv', 'fi', 'nl'])).toEqual({ value: 'Hoito', language: 'fi' });
  });

  test('uses the first text if no fallback fits', () => {
    expect(findTranslation({ sv: 'Vård', da: 'Pleje' }, 'fr')).toEqual({ value: 'Vård', language: 'sv' });
  });

  test('finds nothing in an absent or empty text', () => {
    expect([findTranslation(undefined, 'en'), findTranslation({}, 'en')]).toEqual([undefined, undefined]);
  });
});

describe('localize', () => {
  test('returns only the text; undefined for an absent one', () => {
    expect([localize(care, 'nl'), localize({}, 'nl'), localize(undefined, 'nl')]).toEqual(['Zorg', '', undefined]);
  });
});
