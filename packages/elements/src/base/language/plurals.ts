/** Numbers as a language writes them, alone or with what is counted. */
export interface Plurals {
  /** "10,000". */
  number: (count: number) => string;
  /** The form that the language takes for the count, the number in the place of "#": "1 fact", "10,000 facts". */
  plural: (count: number, one: string, other: string) => string;
}

/** How a language counts. `Intl` objects are made when they are first asked for: they take longer than a first screen. */
export const plurals = (language: string): Plurals => {
  let numbers: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  const number = (count: number): string => (numbers ??= new Intl.NumberFormat(language)).format(count);
  const isOne = (count: number): boolean => (rules ??= new Intl.PluralRules(language)).select(count) === 'one';
  return { number, plural: (count, one, other) => (isOne(count) ? one : other).replace('#', number(count)) };
};
