import { expect, test } from 'vitest';
import { isId, maxIdLength } from './is-id.js';

test.each(['a', 'umc-utrecht', 'hub-2', 'a1-b2', 'x'.repeat(maxIdLength)])('%j is an id', (text) => {
  expect(isId(text)).toBe(true);
});

test.each(['', '-a', 'a-', 'a--b', 'A', '2a', 'a_b', 'a.b', 'a b', 'é', 'a\n', 'x'.repeat(maxIdLength + 1)])(
  '%j is not one',
  (text) => {
    expect(isId(text)).toBe(false);
  },
);
