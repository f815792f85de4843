import { expect, test } from 'vitest';
import { identifiersSchema } from './identifiers.js';
import { problemsOf } from '../test-support/problems-of.js';

test.each<unknown>([{}, { ror: 'https://ror.org/0575yy874' }, { wikidata: 'Q1' }])('accepts %j', (value) => {
  expect(identifiersSchema.parse(value)).toEqual(value);
});

test.each<[unknown, string[]]>([
  [{ ror: '0575yy874' }, ['ror: is not an identifier of that register']],
  [{ wikidata: 'Q01' }, ['wikidata: is not an identifier of that register']],
  [{ isni: '1' }, [': unrecognized_keys']],
])('refuses %j', (value, problems) => {
  expect(problemsOf(identifiersSchema, value)).toEqual(problems);
});
