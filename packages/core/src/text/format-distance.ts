import { numberFormat } from './formatters.js';
import { supportedLanguage } from './supported-language.js';

/**
 * Formats a distance in short form for the scale of a map, in meters below one kilometer.
 *
 * @example
 * formatDistance(0.5, 'en'); // '500 m'
 */
export const formatDistance = (kilometers: number, language: string): string => {
  const [value, unit] = kilometers < 1 ? [kilometers * 1000, 'meter'] : [kilometers, 'kilometer'];
  return numberFormat(supportedLanguage(language).locale, { style: 'unit', unit }).format(value);
};
