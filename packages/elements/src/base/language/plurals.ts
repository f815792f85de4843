/** Number and plural formatting of a language. */
export interface Plurals {
  /** Formats a number: "10,000". */
  number: (count: number) => string;
  /** Picks the plural form for the count and replaces "#" by the number: "1 fact", "10,000 facts". */
  plural: (count: number, one: string, other: string) => string;
}

/** Writes numbers of any language. The `Intl` object is made on first use: it loads locale data, which delays the first paint. */
export const numbersIn = (language: string): Plurals['number'] => {
  let numbers: Intl.NumberFormat | undefined;
  return (count) => (numbers ??= new Intl.NumberFormat(language)).format(count);
};

/** Whole numbers below a thousand have no separators. */
const isPlain = (count: number): boolean => Number.isInteger(count) && count >= 0 && count < 1000;

/** For the languages of this package: all have these digits, and one form for 1 and another for every other whole number. */
export const plurals = (language: string): Plurals => {
  const long = numbersIn(language);
  const number = (count: number): string => (isPlain(count) ? String(count) : long(count));
  return { number, plural: (count, one, other) => (count === 1 ? one : other).replace('#', number(count)) };
};
