/** Number and plural formatting of a language. */
export interface Plurals {
  /** Formats a number: "10,000". */
  number: (count: number) => string;
  /** Picks the plural form for the count and replaces "#" by the number: "1 fact", "10,000 facts". */
  plural: (count: number, one: string, other: string) => string;
}

/** Creates the `Intl` objects on first use: the first formatter loads locale data, which delays the first paint. */
export const plurals = (language: string): Plurals => {
  let numbers: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  const number = (count: number): string => (numbers ??= new Intl.NumberFormat(language)).format(count);
  const isOne = (count: number): boolean => (rules ??= new Intl.PluralRules(language)).select(count) === 'one';
  return { number, plural: (count, one, other) => (isOne(count) ? one : other).replace('#', number(count)) };
};
