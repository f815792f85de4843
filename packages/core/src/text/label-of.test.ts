import { describe, expect, test } from 'vitest';
import { findLabel } from './find-label.js';
import { labelOf } from './label-of.js';
import { labels as nl } from './labels/nl.js';

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
      labelOf('organizationKind', 'hospital', language),
      labelOf('organizationKind', 'hospital', language, { plural: true }),
    ]).toEqual([one, several]);
  });
});

describe('findLabel', () => {
  test('gives the one form of a label without a plural', () => {
    expect(findLabel(nl, 'coverageExtent', 'all', { plural: true })).toBe('alle');
  });

  test.each(['unknown', 'constructor', '__proto__', ''])('finds none for %j', (value) => {
    expect(findLabel(nl, 'organizationKind', value)).toBeUndefined();
  });
});
