import { numberFormat } from './formatters.js';

const million = 1_000_000;

const compact = { notation: 'compact', maximumFractionDigits: 1, minimumFractionDigits: 0 } as const;

/** Finds the word for "million" in the language, in the form that agrees with the number. */
const wordFor = (value: number, locale: string): string | undefined =>
  numberFormat(locale, { ...compact, compactDisplay: 'long' })
    .formatToParts(value)
    .find(({ type }) => type === 'compact')?.value;

/**
 * Formats a number of millions with the word for it: "€106 million". Returns `undefined` when the number is smaller, or
 * when this would round it. `Intl` has the word only for plain numbers: for money it would produce "€106M".
 */
export const formatLargeNumber = (value: number, currency: string | undefined, locale: string): string | undefined => {
  if (Math.abs(value) < million || !Number.isInteger((value * 10) / million)) return undefined;
  const options = currency === undefined ? {} : ({ style: 'currency', currency } as const);
  const word = wordFor(value, locale);
  const parts = numberFormat(locale, { ...compact, ...options }).formatToParts(value);
  if (word === undefined) return parts.map((part) => part.value).join('');
  return parts
    .map((part, at) => {
      if (part.type !== 'compact') return part.value;
      return parts[at - 1]?.type === 'literal' ? word : `\u00A0${word}`;
    })
    .join('');
};
