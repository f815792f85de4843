import { collator } from '../formatters.js';
import { wantedLocale } from '../language-chain.js';
import { sortKey } from './register-name.js';

/**
 * How a reader of this language sorts names: by their first letter or digit, whatever stands before it, capitals and
 * accents as the language has it, numbers by value. A Dutch article that has shrunk to a letter is passed over, as registers
 * do: "'s-Hertogenbosch" stands under H. Full articles are not; `registerName` puts those behind too.
 * Make it once and sort with it; English order for text that is no language tag.
 *
 * @example
 * ['Åbo', 'Oulu', 'Espoo'].sort(compareNames('fi')); // ['Espoo', 'Oulu', 'Åbo']
 * ['Åbo', 'Oulu', 'Espoo'].sort(compareNames('en')); // ['Åbo', 'Espoo', 'Oulu']
 */
export const compareNames = (language: string): ((a: string, b: string) => number) => {
  const { compare } = collator(wantedLocale(language), { numeric: true, sensitivity: 'base' });
  return (a, b) => compare(sortKey(a), sortKey(b));
};
