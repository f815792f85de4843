import { describe, expect, test } from 'vitest';
import { isIntact, isPlainText, isUsable, isVisible } from './is-plain-text.js';

describe('isVisible', () => {
  test.each([
    ['a letter', 'a', true],
    ['a sign', '–', true],
    ['nothing', '', false],
    ['spaces', ' \u00A0\n', false],
    ['a joiner of zero width', '\u200D', false],
    ['a blank of Braille', '\u2800', false],
    ['a letter with an accent of its own', 'e\u0301', true],
    ['a flag', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', true],
    ['fillers of Hangul', '\u115F\u1160\u3164\uFFA0', false],
    ['vowels of Khmer that are not shown', '\u17B4\u17B5', false],
    ['selectors of variants', '\uFE0F\u{E0100}', false],
    ['a joiner of graphemes', '\u034F', false],
    ['a character that readers ignore', '\uFFF0', false],
    ['an accent without a letter', '\u0301', false],
  ])('%s', (_, text, expected) => {
    expect(isVisible(text)).toBe(expected);
  });
});

describe('isUsable', () => {
  test.each([
    ['two lines', 'a\nb', true],
    ['a character beyond the basic plane', '𝒜', true],
    ['half a character', '\uD835', false],
    ['a lost letter', 'Caf\uFFFD', false],
    ['a control character', 'a\u0001', false],
    ['an override of the writing direction', '\u202Ea', false],
    ['noncharacters', 'a\uFDD0\u{1FFFE}', false],
    ['the flag of England', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', true],
    ['invisible tags', 'a\u{E0067}\u{E0062}\u{E007F}', false],
    ['tags after a flag that name no part of a country', '\u{1F3F4}\u{E0067}\u{E0020}\u{E0065}\u{E007F}', false],
    ['a flag without an end', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}', false],
  ])('%s', (_, text, expected) => {
    expect(isUsable(text)).toBe(expected);
  });
});

test.each([
  ['letters', 'Café', true],
  ['a letter that was not decoded', 'Caf\uFFFD', false],
  ['a picture that was not copied', '\uFFFC UMC', false],
])('isIntact: %s', (_, text, expected) => {
  expect([isIntact(text), isPlainText(text)]).toEqual([expected, expected]);
});
