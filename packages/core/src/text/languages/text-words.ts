import type { QuantityQualifier } from '../../model/values/quantity.js';
import type { DatePrecision } from '../date-precision.js';

/** What a language puts around a date. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly probably: (date: string) => string;
  readonly since: (date: string, precision: DatePrecision) => string;
  readonly until: (date: string, precision: DatePrecision) => string;
}

/** What a language puts around a moment of which only bounds are known, and around a period that has such ends. */
export interface PeriodWords {
  readonly atLatest: (date: string, precision: DatePrecision) => string;
  readonly atEarliest: (date: string, precision: DatePrecision) => string;
  /** A moment within a period. */
  readonly within: (period: string) => string;
  /** Around "since 2012" or "until 2020": or earlier. */
  readonly orEarlier: (phrase: string) => string;
  readonly start: (moment: string) => string;
  readonly end: (moment: string) => string;
}

/** The words of text formatting in one language. Numbers, months and names of countries come from `Intl`. */
export interface TextWords {
  /** The word before a number that is not exact. */
  readonly quantity: Readonly<Record<Exclude<QuantityQualifier, 'exact'>, string>>;
  readonly date: DateWords;
  readonly period: PeriodWords;
}

/** A group of `TextWords`. */
export type WordGroup = keyof TextWords;
