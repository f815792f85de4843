import { expect, test } from 'vitest';
import { citedFieldsExist } from './cited-fields-exist.js';
import { byId, makeDataset, summarize } from '../test-support/make-dataset.js';

const withFields = (fields: string[], editorial: string[]) =>
  makeDataset({
    places: byId({
      id: 'assen',
      citations: [{ source: 'report', fields }],
      editorial,
      name: { nl: 'Assen' },
      alternateNames: ['Asse'],
      kind: 'city',
    }),
  });

test('accepts existing fields at any depth', () => {
  expect(citedFieldsExist.check(withFields(['name', 'name.nl', 'alternateNames.0'], ['kind']))).toEqual([]);
});

test('finds fields that the record lacks, also inherited ones', () => {
  expect(summarize(citedFieldsExist.check(withFields(['country', 'name.de'], ['constructor', 'kind.length'])))).toEqual(
    [
      'places.assen.citations.0.fields.0: is not a field of this record',
      'places.assen.citations.0.fields.1: is not a field of this record',
      'places.assen.editorial.0: is not a field of this record',
      'places.assen.editorial.1: is not a field of this record',
    ],
  );
});
