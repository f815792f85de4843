import { displayNames } from './formatters.js';
import { spokenLanguage } from './spoken-language.js';

/** Display name of a language or region code; unknown and invalid codes as written. */
export const displayName = (type: 'language' | 'region', code: string, language: string): string => {
  try {
    return displayNames(spokenLanguage(language).locale, { type, fallback: 'none' }).of(code) ?? code;
  } catch {
    return code;
  }
};
