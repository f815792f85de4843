import { expect, test } from 'vitest';
import { hasEnded } from './has-ended.js';

test.each([
  ['2024', true],
  ['2024-06-11', true],
  ['2024~', true],
  ['../2024', true],
  ['2024?', false],
  ['2024%', false],
  ['2024/..', false],
  [undefined, false],
])('with the end date %s, it has ended: %s', (endDate, ended) => {
  expect(hasEnded({ endDate })).toBe(ended);
});
