import { describe, expect, test } from 'vitest';
import { isUsable, isVisible } from './is-plain-text.js';

describe('isVisible', () => {
  test.each([
    ['a letter', 'a', true],
    ['a sign', '–', true],
    ['nothing', '', false],
    ['spaces', ' \u00A0\n', false],
    ['a joiner of zero width', '\u200D', false],
    ['a blank of Braille', '\u2800', false],
  ])('%s', (_, text, expected) => {
    expect(isVisible(text)).toBe(expected);
  });
});

describe('isUsable', () => {
  test.each([
    ['two lines', 'a\nb', true],
    ['a character beyond the basic plane', '𝒜', true],
    ['half a character', '\uD835', false],
    ['a control character', 'a\u0001', false],
    ['an override of the writing direction', '\u202Ea', false],
  ])('%s', (_, text, expected) => {
    expect(isUsable(text)).toBe(expected);
  });
});
