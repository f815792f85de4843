import { expect, test } from 'vitest';
import { flag } from './attributes.js';

test.each<[unknown, boolean]>([
  ['', true],
  ['true', true],
  ['hide-filters', true],
  [true, true],
  ['false', false],
  [' FALSE ', false],
  [false, false],
  [null, false],
  [undefined, false],
])('a boolean attribute of %j is %s', (given, value) => {
  expect(flag.fromAttribute(given)).toBe(value);
});
