import { expect, test } from 'vitest';
import { languageTagSchema } from './language-tag.js';
import { problemsOf } from './test-support/problems-of.js';

test.each<unknown>(['nl', 'fi', 'de-AT', 'zh-Hant', 'fy'])('takes %j', (value) => {
  expect(languageTagSchema.parse(value)).toEqual(value);
});

test.each<[unknown, string[]]>([
  ['NL', [': is not a BCP 47 language tag']],
  ['nl_NL', [': is not a BCP 47 language tag']],
  ['de-at', [': is not a BCP 47 language tag']],
  ['dutch language', [': is not a BCP 47 language tag']],
  ['', [': is not a BCP 47 language tag']],
  ['n', [': is not a BCP 47 language tag']],
  ['iw', [': is not a BCP 47 language tag']],
])('refuses %j', (value, problems) => {
  expect(problemsOf(languageTagSchema, value)).toEqual(problems);
});
