import { expect, test } from 'vitest';
import { formatLargeNumber } from './format-large-number.js';

test.each([
  ['en', '€106 million', '1 million', '6.5 million'],
  ['nl', '€ 106 miljoen', '1 miljoen', '6,5 miljoen'],
  ['de', '106 Millionen €', '1 Million', '6,5 Millionen'],
  ['fi', '106 miljoonaa €', '1 miljoona', '6,5 miljoonaa'],
])('in %s millions are written in words: %s, %s, %s', (locale, money, one, part) => {
  const plain = (text: string | undefined): string | undefined => text?.replace(/\u00A0/g, ' ');
  expect(plain(formatLargeNumber(106_000_000, 'EUR', locale))).toBe(money);
  expect(plain(formatLargeNumber(1_000_000, undefined, locale))).toBe(one);
  expect(plain(formatLargeNumber(6_500_000, undefined, locale))).toBe(part);
});

test.each([999_999, 1_234_567, 12_345_678_901, 167_729])('%i would be rounded, and is unchanged', (value) => {
  expect(formatLargeNumber(value, undefined, 'en')).toBeUndefined();
});
