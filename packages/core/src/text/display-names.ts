import { displayNames } from './formatters.js';
import { spokenLanguage } from './spoken-language.js';

/** Returns the display name of a language or region code; unknown and invalid codes are returned as written. */
export const displayName = (type: 'language' | 'region', code: string, language: string): string => {
  try {
    return displayNames(spokenLanguage(language).locale, { type, fallback: 'none' }).of(code) ?? code;
  } catch {
    return code;
  }
};
