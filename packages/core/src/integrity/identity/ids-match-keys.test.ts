import { expect, test } from 'vitest';
import { idsMatchKeys } from './ids-match-keys.js';
import { makeDataset } from '../test-support/make-dataset.js';

test('accepts ids that equal their keys', () => {
  expect(idsMatchKeys.check(makeDataset())).toEqual([]);
});

test('finds an id that is not the key of its record', () => {
  expect(idsMatchKeys.check({ persons: { anna: { id: 'hanna' }, bob: {} } })).toEqual([
    {
      rule: 'ids-match-keys',
      severity: 'error',
      collection: 'persons',
      record: 'anna',
      field: 'id',
      path: ['persons', 'anna', 'id'],
      value: 'hanna',
      message: 'is not the key of its record',
      remedy: 'Write "anna", or rename the key.',
      code: 'references.not-its-key',
      remedyCode: 'references.write-key',
      values: { key: 'anna' },
    },
  ]);
});
