import { listFormat } from './formatters.js';
import { supportedLanguage } from './supported-language.js';

/**
 * Formats a list with "and" before the last item.
 *
 * @example
 * formatList(['Utrecht', 'Oulu'], 'nl'); // 'Utrecht en Oulu'
 */
export const formatList = (items: Iterable<string>, language: string): string =>
  listFormat(supportedLanguage(language).locale, { style: 'long', type: 'conjunction' }).format(items);
