import { displayNames } from './formatters.js';
import { supportedLanguage } from './supported-language.js';

/** Returns the display name of a language or region code; unknown and invalid codes are returned as written. */
export const displayName = (type: 'language' | 'region', code: string, language: string): string => {
  try {
    return displayNames(supportedLanguage(language).locale, { type, fallback: 'none' }).of(code) ?? code;
  } catch {
    return code;
  }
};
