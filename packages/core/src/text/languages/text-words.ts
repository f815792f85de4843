import type { QuantityQualifier } from '../../model/types.generated.js';
import type { DatePrecision } from '../date-precision.js';

/** The words that a language puts around a date. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly probably: (date: string) => string;
  readonly since: (date: string, precision: DatePrecision) => string;
  readonly until: (date: string, precision: DatePrecision) => string;
}

/**
 * The words that a language puts around a moment of which only bounds are known, and around a period with such ends.
 */
export interface PeriodWords {
  readonly atLatest: (date: string, precision: DatePrecision) => string;
  readonly atEarliest: (date: string, precision: DatePrecision) => string;
  /** Formats a moment within a period. */
  readonly within: (period: string) => string;
  /** Adds "or earlier" to a phrase such as "since 2012" or "until 2020". */
  readonly orEarlier: (phrase: string) => string;
  readonly start: (moment: string) => string;
  readonly end: (moment: string) => string;
}

/** The words of text formatting in one language. Numbers, months and country names come from `Intl`. */
export interface TextWords {
  /** The word before a number that is not exact. */
  readonly quantity: Readonly<Record<Exclude<QuantityQualifier, 'exact'>, string>>;
  readonly date: DateWords;
  readonly period: PeriodWords;
}

/** A group of `TextWords`. */
export type WordGroup = keyof TextWords;
