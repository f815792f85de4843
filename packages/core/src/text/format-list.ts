import { listFormat } from './formatters.js';
import { spokenLanguage } from './spoken-language.js';

/**
 * Words in a row, with "and" before the last.
 *
 * @example
 * formatList(['Utrecht', 'Oulu'], 'nl'); // 'Utrecht en Oulu'
 */
export const formatList = (items: Iterable<string>, language: string): string =>
  listFormat(spokenLanguage(language).locale, { style: 'long', type: 'conjunction' }).format(items);
