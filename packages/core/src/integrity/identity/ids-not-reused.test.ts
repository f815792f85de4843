import { describe, expect, test } from 'vitest';
import { idsNotReused } from './ids-not-reused.js';
import { base, byId, makeDataset, summarize } from '../test-support/make-dataset.js';

const anna = { ...base, id: 'anna', givenName: 'Anna', familyName: 'Example' };
const dataset = makeDataset({ persons: byId(anna) });
const entry = { collection: 'places' as const, retiredIn: '2.0.0', reason: 'It was recorded twice.' };

describe('ids-not-reused', () => {
  test('accepts a dataset without retired ids', () => {
    expect(idsNotReused([]).check(dataset)).toEqual([]);
    expect(idsNotReused([{ ...entry, id: 'assen' }]).check(dataset)).toEqual([]);
  });

  test('finds a reused retired id in any collection', () => {
    expect(idsNotReused([{ ...entry, id: 'anna' }]).check(dataset)).toEqual([
      {
        rule: 'ids-not-reused',
        severity: 'error',
        collection: 'persons',
        record: 'anna',
        path: ['persons', 'anna'],
        value: 'anna',
        message: 'is an id that stood for another record, in places until 2.0.0 (It was recorded twice.)',
        remedy: 'Give the record another id: whoever kept the old one would take it for the old record.',
        code: 'integrity.id-reused',
        remedyCode: 'integrity.not-the-old-id',
        values: { collection: 'places', version: '2.0.0', reason: 'It was recorded twice.' },
      },
    ]);
  });

  test.each([
    ['a record', [{ ...entry, id: 'ann', replacedBy: 'anna' }], []],
    [
      'a retired id that leads to a record',
      [
        { ...entry, id: 'an', replacedBy: 'ann' },
        { ...entry, id: 'ann', replacedBy: 'anna' },
      ],
      [],
    ],
    ['nothing', [{ ...entry, id: 'ann', replacedBy: 'annie' }], ['retiredIds.ann.replacedBy: leads to no record']],
    [
      'itself in the end',
      [
        { ...entry, id: 'a', replacedBy: 'b' },
        { ...entry, id: 'b', replacedBy: 'a' },
      ],
      ['retiredIds.a.replacedBy: leads to no record', 'retiredIds.b.replacedBy: leads to no record'],
    ],
  ])('follows successors: %s', (_, retired, problems) => {
    expect(summarize(idsNotReused(retired).check(dataset))).toEqual(problems);
  });
});
