import { isCurrencyCode } from '../model/is-currency-code.js';
import type { Quantity } from '../model/quantity.js';
import type { QuantityUnit } from '../model/vocabularies/index.js';
import { en } from './languages/en.js';
import { findSpeech } from './spoken-language.js';

/** Exact numbers stand alone. Data that nobody has checked may hold any qualifier: it is shown as written. */
const hasWord = (qualifier: string): qualifier is keyof typeof en.quantity => Object.hasOwn(en.quantity, qualifier);

/** A figure is shown with all of its decimals: rounding would change what the source says. */
const exactly = { maximumFractionDigits: 20 } as const;

const numberFormat = (unit: QuantityUnit): Intl.NumberFormatOptions => {
  const currency = unit === 'euro' ? 'EUR' : unit;
  if (isCurrencyCode(currency))
    return { ...exactly, style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' };
  return { ...exactly, style: 'unit', unit, unitDisplay: unit === 'percent' ? 'short' : 'long' };
};

/** How to show a quantity. */
export interface QuantityOptions {
  /**
   * The name of a unit that the dataset declares, one or several as goes with the value: see `termLabel`. Leave it out
   * for currencies and known units, which are named in the form that the language asks for after a number.
   */
  readonly unitLabel?: string | undefined;
}

/** A unit that `Intl` does not know is shown by its label, else as written. */
const formatNumber = (
  value: number,
  unit: QuantityUnit | undefined,
  locale: string,
  { unitLabel }: QuantityOptions,
): string => {
  const plain = new Intl.NumberFormat(locale, exactly);
  if (unit === undefined) return plain.format(value);
  if (unitLabel !== undefined) return `${plain.format(value)} ${unitLabel}`;
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
export const quantityParts = (
  { value, unit, ...quantity }: Quantity,
  language: string,
  options: QuantityOptions = {},
): QuantityParts => {
  const qualifier: string = quantity.qualifier;
  if (!hasWord(qualifier)) {
    const { locale } = findSpeech(language, 'quantity', []);
    return { qualifier: qualifier === 'exact' ? '' : qualifier, number: formatNumber(value, unit, locale, options) };
  }
  const { words, locale } = findSpeech(language, 'quantity', [qualifier]);
  return { qualifier: words[qualifier], number: formatNumber(value, unit, locale, options) };
};

/**
 * A quantity in words, with the qualifier of its source: a number without it would say something else.
 *
 * @example
 * formatQuantity({ value: 30, qualifier: 'over' }, 'nl'); // 'ruim 30'
 * formatQuantity({ value: 5, qualifier: 'exact', unit: 'year' }, 'fi'); // '5 vuotta'
 * formatQuantity({ value: 5, qualifier: 'exact', unit: 'DKK' }, 'de'); // '5\u00A0DKK'
 * formatQuantity({ value: 5, qualifier: 'exact', unit: 'bed' }, 'en', { unitLabel: 'beds' }); // '5 beds'
 */
export const formatQuantity = (quantity: Quantity, language: string, options?: QuantityOptions): string => {
  const { qualifier, number } = quantityParts(quantity, language, options);
  return qualifier === '' ? number : `${qualifier} ${number}`;
};
