import { describe, expect, test } from 'vitest';
import { base, byId, makeDataset } from '../integrity/test-support/make-dataset.js';
import { findLabel } from './find-label.js';
import { labelOf } from './label-of.js';
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

test('labelOf names what a dataset declares, and an unknown term by its readable id', () => {
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

test('labelOf takes the labels that were registered for a language, and the next one for what is missing', () => {
  registerLanguage('sv', { labels: { 'organization-kind': { hospital: ['sjukhus', 'sjukhus'] } } });
  expect([
    labelOf('organization-kind', 'hospital', 'sv-FI'),
    labelOf('organization-kind', 'insurer', 'sv, nl'),
    labelOf('organization-kind', 'hospital', 'nl, sv'),
    labelOf('organization-kind', 'insurer', 'sv'),
  ]).toEqual(['sjukhus', 'verzekeraar', 'ziekenhuis', 'insurer']);
});

describe('findLabel', () => {
  test('gives the one form of a label without a plural', () => {
    expect(findLabel(nl, 'group-extent', 'all', { plural: true })).toBe('alle');
  });

  test.each(['unknown', 'constructor', '__proto__', ''])('finds none for %j', (value) => {
    expect(findLabel(nl, 'organization-kind', value)).toBeUndefined();
  });
});

test('labelOf speaks the first language of the dataset before English', () => {
  const dataset = makeDataset({ languages: ['nl', 'sv', 'en'] });
  expect(labelOf('organization-kind', 'insurer', 'sv', { dataset })).toBe('verzekeraar');
});
