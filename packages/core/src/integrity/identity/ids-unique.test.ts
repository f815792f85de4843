import { describe, expect, test } from 'vitest';
import { idsUnique } from './ids-unique.js';
import { base, byId, makeDataset, summarize } from '../test-support/make-dataset.js';

const person = { ...base, id: 'anna', givenName: 'Anna', familyName: 'Example' };
const place = { ...base, id: 'anna', name: { en: 'Anna' }, kind: 'city' as const };

describe('ids-unique', () => {
  test('accepts unique ids', () => {
    expect(idsUnique.check(makeDataset({ persons: byId(person) }))).toEqual([]);
  });

  test('finds an id that two collections use', () => {
    expect(idsUnique.check(makeDataset({ places: byId(place), persons: byId(person) }))).toEqual([
      {
        rule: 'ids-unique',
        severity: 'error',
        collection: 'persons',
        record: 'anna',
        path: ['persons', 'anna'],
        value: 'anna',
        message: 'is also the id of a record in places',
        remedy: 'Give one of the two another id.',
        code: 'references.id-twice',
        remedyCode: 'references.another-id',
        values: { collection: 'places' },
      },
    ]);
  });

  test.each(['Anna', 'anna b', '', '1a', 'a--b', 'a_b', 'café', 'a\u202Eb', 'x'.repeat(101)])(
    'finds an id that is not kebab-case: %j',
    (id) => {
      expect(summarize(idsUnique.check({ persons: { [id]: {} } }))).toEqual([`persons.${id}: is not a kebab-case id`]);
    },
  );

  test.each([null, 1, 'x', [], { persons: null }, { persons: [] }, { persons: { a: null } }, new Map()])(
    'takes any input: %j',
    (input) => {
      expect(idsUnique.check(input)).toEqual([]);
    },
  );
});
