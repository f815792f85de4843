import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLine } from './fold-line.js';

const encoder = new TextEncoder();

describe('foldLine', () => {
  test.each([
    [75, [75]],
    [76, [75, 2]],
    [149, [75, 75]],
    [150, [75, 75, 2]],
  ])('%d letters make lines of %j octets', (letters, octets) => {
    expect(
      foldLine('x'.repeat(letters))
        .split('\r\n')
        .map((line) => line.length),
    ).toEqual(octets);
  });

  test('folds at most at 75 octets, never inside a character, and unfolds to the same', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).filter((line) => !/[\r\n]/.test(line));
    fc.assert(
      fc.property(text, (line) => {
        const lines = foldLine(line).split('\r\n');
        expect(lines.every((part) => encoder.encode(part).length <= 75 && !/\p{Surrogate}/u.test(part))).toBe(true);
        expect(lines.map((part, at) => (at === 0 ? part : part.slice(1))).join('')).toBe(line);
      }),
    );
  });
});
