import type { Quantity, QuantityQualifier, QuantityUnit } from '../model/quantity.js';
import type { SeedLanguage } from '../model/seed-languages.js';
import { spokenLanguage } from './spoken-language.js';

/** The word before a number; all four languages put it there. */
const qualifierWords: Readonly<Record<SeedLanguage, Readonly<Record<QuantityQualifier, string>>>> = {
  en: { exact: '', over: 'over', 'at-least': 'at least', nearly: 'nearly', about: 'about' },
  nl: { exact: '', over: 'ruim', 'at-least': 'minstens', nearly: 'bijna', about: 'ongeveer' },
  de: { exact: '', over: 'über', 'at-least': 'mindestens', nearly: 'fast', about: 'etwa' },
  fi: { exact: '', over: 'yli', 'at-least': 'vähintään', nearly: 'lähes', about: 'noin' },
};

/** A figure is shown with all of its decimals: rounding would change what the source says. */
const exactly = { maximumFractionDigits: 20 } as const;

const numberFormat = (unit: QuantityUnit | undefined): Intl.NumberFormatOptions => {
  if (unit === undefined) return exactly;
  if (unit === 'euro') return { ...exactly, style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' };
  return { ...exactly, style: 'unit', unit, unitDisplay: unit === 'percent' ? 'short' : 'long' };
};

/**
 * A quantity in words, with the qualifier of its source: a number without it would say something else.
 *
 * @example
 * formatQuantity({ value: 30, qualifier: 'over' }, 'nl'); // 'ruim 30'
 * formatQuantity({ value: 5, qualifier: 'exact', unit: 'year' }, 'fi'); // '5 vuotta'
 */
export const formatQuantity = ({ value, qualifier, unit }: Quantity, language: string): string => {
  const spoken = spokenLanguage(language);
  const number = new Intl.NumberFormat(spoken.locale, numberFormat(unit)).format(value);
  return [qualifierWords[spoken.language][qualifier], number].filter((word) => word !== '').join(' ');
};
