import { listFormat } from './formatters.js';
import { spokenLanguage } from './spoken-language.js';

/**
 * Formats a list with "and" before the last item.
 *
 * @example
 * formatList(['Utrecht', 'Oulu'], 'nl'); // 'Utrecht en Oulu'
 */
export const formatList = (items: Iterable<string>, language: string): string =>
  listFormat(spokenLanguage(language).locale, { style: 'long', type: 'conjunction' }).format(items);
