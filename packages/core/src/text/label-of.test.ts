import { describe, expect, test } from 'vitest';
import { base, byId, makeDataset } from '../integrity/test-support/make-dataset.js';
import { findLabel, labelOf } from './label-of.js';
import { labels as nl } from './labels/nl.js';
import { registerLanguage } from './languages/register-language.js';

describe('labelOf', () => {
  test.each([
    ['en', 'hospital', 'hospitals'],
    ['nl', 'ziekenhuis', 'ziekenhuizen'],
    ['de-AT', 'Krankenhaus', 'Krankenhäuser'],
    ['fi', 'sairaala', 'sairaalat'],
    ['fr', 'hospital', 'hospitals'],
    ['not a tag', 'hospital', 'hospitals'],
  ])('in %s', (language, one, several) => {
    expect([
      labelOf('organization-kind', 'hospital', language),
      labelOf('organization-kind', 'hospital', language, { plural: true }),
    ]).toEqual([one, several]);
  });
});

test('labelOf returns declared labels, and a readable id for an unknown term', () => {
  const dataset = makeDataset({
    concepts: byId({ ...base, id: 'pharmacy', scheme: 'organization-kind', label: { en: 'pharmacy', nl: 'apotheek' } }),
  });
  expect([
    labelOf('organization-kind', 'pharmacy', 'nl', { dataset }),
    labelOf('organization-kind', 'hospital', 'nl', { dataset }),
    labelOf('organization-kind', 'sub-unit', 'nl', { dataset }),
    labelOf('organization-kind', 'pharmacy', 'nl'),
  ]).toEqual(['apotheek', 'ziekenhuis', 'sub unit', 'pharmacy']);
});

test('labelOf uses registered labels, and the next language for missing ones', () => {
  registerLanguage('sv', { labels: { 'organization-kind': { hospital: ['sjukhus', 'sjukhus'] } } });
  expect([
    labelOf('organization-kind', 'hospital', 'sv-FI'),
    labelOf('organization-kind', 'insurer', 'sv, nl'),
    labelOf('organization-kind', 'hospital', 'nl, sv'),
    labelOf('organization-kind', 'insurer', 'sv'),
  ]).toEqual(['sjukhus', 'verzekeraar', 'ziekenhuis', 'insurer']);
});

describe('findLabel', () => {
  test('returns the single form of a label without a plural', () => {
    expect(findLabel(nl, 'group-extent', 'all', { plural: true })).toBe('alle');
  });

  test.each(['unknown', 'constructor', '__proto__', ''])('finds none for %j', (value) => {
    expect(findLabel(nl, 'organization-kind', value)).toBeUndefined();
  });
});

test('labelOf prefers the first language of the dataset to English', () => {
  const dataset = makeDataset({ languages: ['nl', 'sv', 'en'] });
  expect(labelOf('organization-kind', 'insurer', 'sv', { dataset })).toBe('verzekeraar');
});
