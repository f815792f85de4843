import { displayNames } from './formatters.js';
import { withHyphens } from './language-chain.js';
import { supportedLanguage } from './supported-language.js';

/** Returns the display name of a language or region code; unknown and invalid codes are returned as written. */
const displayName = (type: 'language' | 'region', code: string, language: string): string => {
  try {
    return displayNames(supportedLanguage(language).locale, { type, fallback: 'none' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/**
 * Returns the name of a country in a language. Unknown and invalid codes are returned as written.
 *
 * @example
 * formatCountryName('NL', 'fi'); // 'Alankomaat'
 */
export const formatCountryName = (code: string, language: string): string => displayName('region', code, language);

/**
 * Returns the name of a language in another language; `nl_NL` is read as `nl-NL`. An invalid or unknown tag is returned
 * as written.
 *
 * @example
 * formatLanguageName('fi', 'nl'); // 'Fins'
 */
export const formatLanguageName = (tag: string, language: string): string => {
  const name = displayName('language', withHyphens(tag), language);
  return name === withHyphens(tag) ? tag : name;
};
