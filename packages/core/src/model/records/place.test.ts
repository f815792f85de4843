import { expect, test } from 'vitest';
import { placeSchema } from './place.js';
import { problemsOf } from '../test-support/problems-of.js';

const minimal = { id: 'a', citations: [], name: { en: 'A' }, kind: 'city' };

test('accepts a minimal and a full record', () => {
  const full = {
    ...minimal,
    kind: 'fjord',
    alternateNames: ['B'],
    description: { en: 'D' },
    country: 'DK',
    coordinates: { latitude: 52.09, longitude: 5.12 },
    within: 'b',
    geonamesId: 1,
  };
  expect([placeSchema.parse(minimal), placeSchema.parse(full)]).toEqual([minimal, full]);
});

test('names missing fields', () => {
  expect(problemsOf(placeSchema, { id: 'a' }).map((problem) => problem.split(':')[0])).toEqual(['name', 'kind']);
});

test.each<[Record<string, unknown>, string[]]>([
  [{ kind: 'a town' }, ['kind: is not a term']],
  [{ coordinates: { latitude: 91, longitude: 0 } }, ['coordinates.latitude: is not between -90 and 90 degrees']],
  [{ coordinates: { latitude: 1 } }, ['coordinates.longitude: invalid_type']],
  [{ country: 'nl' }, ['country: is not a country code']],
  [{ colour: 'red' }, [': unrecognized_keys']],
])('refuses %j', (fields, problems) => {
  expect(problemsOf(placeSchema, { ...minimal, ...fields })).toEqual(problems);
});
