import { spokenLanguage } from './spoken-language.js';

/** A page names things in one or two languages; to make these objects anew for every name would be slow. */
const known = new Map<string, Intl.DisplayNames>();

const displayNames = (type: 'language' | 'region', locale: string): Intl.DisplayNames => {
  const key = `${type} ${locale}`;
  const names = known.get(key) ?? new Intl.DisplayNames(locale, { type, fallback: 'none' });
  known.set(key, names);
  return names;
};

/** The name of a language or region; a code that nobody knows, and text that is none, as written. */
export const displayName = (type: 'language' | 'region', code: string, language: string): string => {
  try {
    return displayNames(type, spokenLanguage(language).locale).of(code) ?? code;
  } catch {
    return code;
  }
};
