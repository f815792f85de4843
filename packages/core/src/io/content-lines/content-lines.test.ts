import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, foldLine } from './content-lines.js';

describe('escapeText', () => {
  test.each([
    ['Anna Bakker', 'Anna Bakker'],
    ['A; B, C', 'A\\; B\\, C'],
    ['literal \\n stays two characters', 'literal \\\\n stays two characters'],
    ['a\\,b', 'a\\\\\\,b'],
    ['line 1\r\nline 2\nline 3\rline 4', 'line 1\\nline 2\\nline 3\\nline 4'],
    ['Role: "chair" = ok', 'Role: "chair" = ok'],
    [' a\tb', ' a\tb'],
    ['a\u2028b', 'a\u2028b'],
    ['a\u0000\u000B\u001B\u007Fb', 'ab'],
    ['a\uD83Db', 'a\uFFFDb'],
    ['👩🏽‍⚕️', '👩🏽‍⚕️'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});

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
