/** Numbers as a language writes them, alone or with what is counted. */
export interface Counting {
  /** "10,000". */
  number: (count: number) => string;
  /** The form that the language takes for the count, the number in the place of "#": "1 fact", "10,000 facts". */
  plural: (count: number, one: string, other: string) => string;
}

/** How a language counts. */
export const counting = (language: string): Counting => {
  const numbers = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const number = (count: number): string => numbers.format(count);
  return {
    number,
    plural: (count, one, other) => (rules.select(count) === 'one' ? one : other).replace('#', number(count)),
  };
};
