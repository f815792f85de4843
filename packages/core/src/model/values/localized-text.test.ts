import { expect, test } from 'vitest';
import { localizedTextSchema } from './localized-text.js';
import { problemsOf } from '../test-support/problems-of.js';

test.each<unknown>([{ nl: 'Zorg' }, { en: 'Care', 'de-AT': 'Pflege' }])('accepts %j', (value) => {
  expect(localizedTextSchema.parse(value)).toEqual(value);
});

test.each<[unknown, string[]]>([
  [{}, [': has no language']],
  [{ NL: 'Zorg' }, ['NL: invalid_key']],
  [{ nl: '' }, ['nl: is empty']],
  ['Zorg', [': invalid_type']],
  [{ nl: null }, ['nl: invalid_type']],
])('refuses %j', (value, problems) => {
  expect(problemsOf(localizedTextSchema, value)).toEqual(problems);
});
