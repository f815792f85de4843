import { isCurrencyCode } from '../model/guards/is-currency-code.js';
import { findDeclaredTerm } from '../model/terms/terms.js';
import type { Dataset, Quantity } from '../model/types.generated.js';
import type { QuantityUnit } from '../model/vocabularies/index.js';
import { numberFormat, pluralRules } from './formatters.js';
import { declaredLabel } from './label-of.js';
import { wantedLocale } from './language-chain.js';
import { en } from './languages/en.js';
import type { Translation } from './localize.js';
import { findPhraseWords, type Speech } from './supported-language.js';

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

/**
 * Whether there is a word for the qualifier. Exact numbers need none; unvalidated data may have an unknown qualifier,
 * which is shown as written.
 */
const hasWord = (qualifier: string): qualifier is keyof typeof en.quantity => Object.hasOwn(en.quantity, qualifier);

/** Shows all decimals, because rounding would change the source's figure. */
const exactly = { maximumFractionDigits: 20 } as const;

const findCurrency = (unit: QuantityUnit | undefined): string | undefined => {
  const currency = unit === 'euro' ? 'EUR' : unit;
  return currency !== undefined && isCurrencyCode(currency) ? currency : undefined;
};

const formatOptions = (unit: QuantityUnit): Intl.NumberFormatOptions => {
  const currency = findCurrency(unit);
  if (currency !== undefined) return { ...exactly, style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' };
  return { ...exactly, style: 'unit', unit, unitDisplay: unit === 'percent' ? 'short' : 'long' };
};

/** Options for formatting a quantity. */
export interface QuantityOptions {
  /** The dataset whose own units are shown by their labels, in singular or plural depending on the value. */
  readonly dataset?: Dataset | undefined;
  /** Whether to write round millions in words, "€106 million", for large display numbers. Default: false. */
  readonly millionsInWords?: boolean | undefined;
}

/**
 * Whether a value takes the singular by the plural rules of the label's language. Labels have two forms, which is
 * enough for all but a few languages.
 */
const isSingular = (value: number, { language }: Translation): boolean =>
  pluralRules(wantedLocale(language), {}).select(value) === 'one';

/** Finds the label of a unit that the dataset declares. */
const findUnitLabel = (
  { value, unit = '' }: Pick<Quantity, 'value' | 'unit'>,
  language: string,
  dataset: Dataset | undefined,
): Translation | undefined => {
  const concept = dataset && findDeclaredTerm(dataset, 'quantity-unit', unit);
  const one = concept && declaredLabel(concept, dataset, language, false);
  return one && (isSingular(value, one) ? one : declaredLabel(concept, dataset, language, true));
};

/** Formats a number with its unit. A unit that neither the dataset nor `Intl` knows is shown as written. */
const formatNumber = (value: number, unit: QuantityUnit | undefined, locale: string): string => {
  const plain = numberFormat(locale, exactly);
  if (unit === undefined) return plain.format(value);
  try {
    return numberFormat(locale, formatOptions(unit)).format(value);
  } catch {
    return `${plain.format(value)} ${unit}`;
  }
};

/** A quantity in two parts, so that the number can be displayed large. */
export interface QuantityParts {
  /** The word before the number, such as "over"; empty for an exact number. */
  readonly qualifier: string;
  /** The number with its unit. */
  readonly number: string;
  /** The language of the qualifier: the first preferred language that has the word. */
  readonly language: string;
  /**
   * The language of the number with its unit. Differs from `language` when the label of a declared unit is not
   * available in a preferred language.
   */
  readonly numberLanguage: string;
}

/** Returns the formatted number with its unit, and the language. */
const numberParts = (
  { value, unit }: Quantity,
  { locale, language, languages }: Pick<Speech<'quantity'>, 'locale' | 'language' | 'languages'>,
  { dataset, millionsInWords = false }: QuantityOptions,
): Pick<QuantityParts, 'number' | 'numberLanguage'> => {
  const currency = findCurrency(unit);
  if (millionsInWords && (unit === undefined || currency !== undefined)) {
    const number = formatLargeNumber(value, currency, locale);
    if (number !== undefined) return { number, numberLanguage: language };
  }
  const label = findUnitLabel({ value, unit }, languages, dataset);
  if (!label) return { number: formatNumber(value, unit, locale), numberLanguage: language };
  return { number: `${formatNumber(value, undefined, locale)} ${label.value}`, numberLanguage: label.language };
};

/**
 * Formats a quantity in the two parts that `formatQuantity` joins: show both in this order, separated by a space.
 *
 * @example
 * quantityParts({ value: 30, qualifier: 'over' }, 'nl'); // { qualifier: 'ruim', number: '30', language: 'nl', numberLanguage: 'nl' }
 */
export const quantityParts = (quantity: Quantity, language: string, options: QuantityOptions = {}): QuantityParts => {
  const qualifier: string = quantity.qualifier;
  const speech = findPhraseWords(language, 'quantity', hasWord(qualifier) ? [qualifier] : []);
  const written = qualifier === 'exact' ? '' : qualifier;
  return {
    qualifier: hasWord(qualifier) ? speech.words[qualifier] : written,
    language: speech.language,
    ...numberParts(quantity, speech, options),
  };
};

/**
 * Formats a quantity in words, with the qualifier of its source, because omitting the qualifier would change the
 * meaning. `quantityParts` also returns the language.
 *
 * @example
 * formatQuantity({ value: 30, qualifier: 'over' }, 'nl'); // 'ruim 30'
 * formatQuantity({ value: 5, qualifier: 'exact', unit: 'year' }, 'fi'); // '5 vuotta'
 * formatQuantity({ value: 5, qualifier: 'exact', unit: 'DKK' }, 'de'); // '5\u00A0DKK'
 * formatQuantity({ value: 5, qualifier: 'exact', unit: 'bed' }, 'en', { dataset }); // '5 bed'
 */
export const formatQuantity = (quantity: Quantity, language: string, options?: QuantityOptions): string => {
  const { qualifier, number } = quantityParts(quantity, language, options);
  return qualifier === '' ? number : `${qualifier} ${number}`;
};
