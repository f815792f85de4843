import { seedLanguages, type SeedLanguage } from '../model/seed-languages.js';
import { languageChain } from './language-chain.js';

/** A language that we have words for, and the locale whose number and date forms go with them. */
export interface SpokenLanguage {
  readonly language: SeedLanguage;
  readonly locale: string;
}

/** Plain English means European English here: the sources write "6 November 2020". */
const defaultLocales: Readonly<Record<string, string>> = { en: 'en-GB' };

/**
 * The language in which to speak to a reader of this one: English where we have no words for it, numbers and dates
 * included, because half a sentence in each of two languages serves nobody.
 *
 * @example
 * spokenLanguage('de-AT'); // { language: 'de', locale: 'de-AT' }
 */
export const spokenLanguage = (wanted: string): SpokenLanguage => {
  const [locale, ...general] = languageChain(wanted);
  const base = general.at(-1) ?? locale;
  const language = seedLanguages.find((known) => known === base) ?? 'en';
  const isSpoken = locale !== undefined && language === base;
  return { language, locale: isSpoken ? (defaultLocales[locale] ?? locale) : 'en-GB' };
};
