import { displayNames } from './formatters.js';
import { spokenLanguage } from './spoken-language.js';

/** The name of a language or region; a code that nobody knows, and text that is none, as written. */
export const displayName = (type: 'language' | 'region', code: string, language: string): string => {
  try {
    return displayNames(spokenLanguage(language).locale, { type, fallback: 'none' }).of(code) ?? code;
  } catch {
    return code;
  }
};
