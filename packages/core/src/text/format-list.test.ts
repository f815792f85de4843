import { describe, expect, test } from 'vitest';
import { formatList } from './format-list.js';

describe('formatList', () => {
  test.each([
    ['en', 'a, b and c'],
    ['nl', 'a, b en c'],
    ['de', 'a, b und c'],
    ['fi', 'a, b ja c'],
    ['fr', 'a, b and c'],
  ])('in %s', (language, expected) => {
    expect(formatList(['a', 'b', 'c'], language)).toBe(expected);
  });
});
