import { collator } from '../formatters.js';
import { wantedLocale } from '../language-chain.js';
import { sortKey } from './register-name.js';

/**
 * Returns a function that compares names as a reader of the language sorts them: by the first letter or digit, ignoring
 * punctuation before it, with case and accents according to the language, and numbers by value. A contracted Dutch
 * article is ignored, as in registers: "'s-Hertogenbosch" is sorted under H. Full articles are not ignored; use
 * `registerName` to move those to the end. Create the function once and sort with it. An invalid language tag results
 * in English order.
 *
 * @example
 * ['Åbo', 'Oulu', 'Espoo'].sort(compareNames('fi')); // ['Espoo', 'Oulu', 'Åbo']
 * ['Åbo', 'Oulu', 'Espoo'].sort(compareNames('en')); // ['Åbo', 'Espoo', 'Oulu']
 */
export const compareNames = (language: string): ((a: string, b: string) => number) => {
  const { compare } = collator(wantedLocale(language), { numeric: true, sensitivity: 'base' });
  return (a, b) => compare(sortKey(a), sortKey(b));
};
