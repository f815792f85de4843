import { expect, test } from 'vitest';
import { directionOf, directionOn } from './text-direction.js';

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['HE', 'rtl'],
  ['en', 'ltr'],
  ['arn', 'ltr'],
])('%s is read %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test.each([
  ['ar', 'en', 'ltr'],
  ['en', 'ar-EG', 'rtl'],
  ['ar', 'ar-EG', undefined],
  ['nl_NL', 'en', 'ltr'],
  ['en-GB', 'en', undefined],
])('on a page in %s, texts in %s are read %s', (page, language, direction) => {
  expect(directionOn(page, language)).toBe(direction);
});
