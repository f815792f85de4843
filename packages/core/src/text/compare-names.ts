import { collator } from './formatters.js';
import { wantedLocale } from './language-chain.js';

/**
 * How a reader of this language sorts names: capitals and accents as the language has it, numbers by value.
 * Make it once and sort with it; English order for text that is no language tag.
 *
 * @example
 * ['Åbo', 'Oulu', 'Espoo'].sort(compareNames('fi')); // ['Espoo', 'Oulu', 'Åbo']
 * ['Åbo', 'Oulu', 'Espoo'].sort(compareNames('en')); // ['Åbo', 'Espoo', 'Oulu']
 */
export const compareNames = (language: string): ((a: string, b: string) => number) =>
  collator(wantedLocale(language), { numeric: true, sensitivity: 'base' }).compare;
