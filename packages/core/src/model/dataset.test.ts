import { expect, test } from 'vitest';
import { collectionNames } from './collections.js';
import { datasetSchema } from './dataset.js';
import { problemsOf } from './test-support/problems-of.js';

test('fills in missing values', () => {
  const empty = Object.fromEntries(collectionNames.map((name) => [name, {}]));
  expect(datasetSchema.parse({})).toEqual({ schemaVersion: '2', languages: [], ...empty });
});

test('creates a new object for each empty collection', () => {
  expect(datasetSchema.parse({}).places).not.toBe(datasetSchema.parse({}).places);
});

test.each<[unknown, string[]]>([
  [{ schemaVersion: '1' }, ['schemaVersion: invalid_value']],
  [{ languages: ['NL'] }, ['languages.0: is not a BCP 47 language tag']],
  [{ name: {} }, ['name: has no language']],
  [{ license: ' ' }, ['license: is empty']],
  [{ organisations: {} }, [': unrecognized_keys']],
  [{ places: { Assen: {} } }, ['places.Assen: invalid_key']],
  [{ places: [] }, ['places: invalid_type']],
])('refuses %j', (value, problems) => {
  expect(problemsOf(datasetSchema, value)).toEqual(problems);
});
