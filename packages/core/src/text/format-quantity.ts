import type { Quantity, QuantityUnit } from '../model/quantity.js';
import { en } from './languages/en.js';
import { findSpeech } from './spoken-language.js';

/** Exact numbers stand alone. Data that nobody has checked may hold any qualifier: it is shown as written. */
const hasWord = (qualifier: string): qualifier is keyof typeof en.quantity => Object.hasOwn(en.quantity, qualifier);

/** A figure is shown with all of its decimals: rounding would change what the source says. */
const exactly = { maximumFractionDigits: 20 } as const;

const numberFormat = (unit: QuantityUnit): Intl.NumberFormatOptions => {
  if (unit === 'euro') return { ...exactly, style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' };
  return { ...exactly, style: 'unit', unit, unitDisplay: unit === 'percent' ? 'short' : 'long' };
};

/** Data that nobody has checked may hold any unit: one that `Intl` refuses is shown as written. */
const formatNumber = (value: number, unit: QuantityUnit | undefined, locale: string): string => {
  const plain = new Intl.NumberFormat(locale, exactly);
  if (unit === undefined) return plain.format(value);
  try {
    return new Intl.NumberFormat(locale, numberFormat(unit)).format(value);
  } catch {
    return `${plain.format(value)} ${unit}`;
  }
};

/** A quantity in two pieces, to set the number large. */
export interface QuantityParts {
  /** The word before the number, such as "over"; empty for an exact one. */
  readonly qualifier: string;
  /** The number with its unit. */
  readonly number: string;
}

/**
 * A quantity in words, in the pieces that `formatQuantity` joins: show both, in this order and with a space between.
 *
 * @example
 * quantityParts({ value: 30, qualifier: 'over' }, 'nl'); // { qualifier: 'ruim', number: '30' }
 */
export const quantityParts = ({ value, unit, ...quantity }: Quantity, language: string): QuantityParts => {
  const qualifier: string = quantity.qualifier;
  if (!hasWord(qualifier)) {
    const { locale } = findSpeech(language, 'quantity', []);
    return { qualifier: qualifier === 'exact' ? '' : qualifier, number: formatNumber(value, unit, locale) };
  }
  const { words, locale } = findSpeech(language, 'quantity', [qualifier]);
  return { qualifier: words[qualifier], number: formatNumber(value, unit, locale) };
};

/**
 * A quantity in words, with the qualifier of its source: a number without it would say something else.
 *
 * @example
 * formatQuantity({ value: 30, qualifier: 'over' }, 'nl'); // 'ruim 30'
 * formatQuantity({ value: 5, qualifier: 'exact', unit: 'year' }, 'fi'); // '5 vuotta'
 */
export const formatQuantity = (quantity: Quantity, language: string): string => {
  const { qualifier, number } = quantityParts(quantity, language);
  return qualifier === '' ? number : `${qualifier} ${number}`;
};
