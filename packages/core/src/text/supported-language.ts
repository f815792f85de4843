import type { SeedLanguage } from '../model/seed-languages.js';
import { languageChains } from './language-chain.js';
import { hasWords, isBuiltIn, isRegistered, registeredPack, wordsOf } from './languages/registry.js';
import type { TextWords, WordGroup } from './languages/text-words.js';

/** A language that has messages, and the matching locale for numbers and dates. */
export interface SupportedLanguage {
  /** The canonical BCP 47 tag, as registered. */
  readonly language: string;
  readonly locale: string;
}

/** Without a region, English is formatted as en-GB: the sources write "6 November 2020". */
const defaultLocales: Readonly<Record<string, string>> = { en: 'en-GB' };

const supportedAs = (language: string, wanted: string): SupportedLanguage => {
  const defaultLocale = registeredPack(language)?.locale ?? defaultLocales[language] ?? language;
  return { language, locale: wanted === language ? defaultLocale : wanted };
};

const english: SupportedLanguage = { language: 'en', locale: 'en-GB' };

/**
 * Returns the languages of a list that have messages, in its order, more specific tags before more general ones.
 * English is always last.
 *
 * @example
 * supportedLanguages('fr, nl-BE'); // [{ language: 'nl', locale: 'nl-BE' }, { language: 'en', locale: 'en-GB' }]
 */
export const supportedLanguages = (wanted: string): readonly SupportedLanguage[] => [
  ...languageChains(wanted).flatMap((chain) =>
    chain.filter(isRegistered).map((language) => supportedAs(language, chain[0] ?? language)),
  ),
  english,
];

/**
 * Returns the language of UI texts for a page language or a comma-separated preference list: the first language with
 * messages, or else English. Numbers and dates use it too, so that a sentence is in one language.
 *
 * @example
 * supportedLanguage('de-AT'); // { language: 'de', locale: 'de-AT' }
 * supportedLanguage('fr, nl'); // { language: 'nl', locale: 'nl' }
 */
export const supportedLanguage = (wanted: string): SupportedLanguage => supportedLanguages(wanted)[0] ?? english;

/**
 * Returns the first of the four built-in languages in the list, or else English.
 *
 * @example
 * builtInLanguage('sv, de-AT'); // 'de'
 * builtInLanguage('sv'); // 'en'
 */
export const builtInLanguage = (wanted: string): SeedLanguage =>
  languageChains(wanted)
    .flat()
    .find((tag) => isBuiltIn(tag)) ?? 'en';

/** Messages with their language. */
export interface Speech<Group extends WordGroup> extends SupportedLanguage {
  readonly words: TextWords[Group];
  /** The preference list, with this language first. */
  readonly languages: string;
}

/**
 * Finds the messages for a phrase in the first language that has all of them, so that a phrase with its numbers and
 * dates is in one language.
 */
export const findPhraseWords = <Group extends WordGroup>(
  wanted: string,
  group: Group,
  keys: readonly (keyof TextWords[Group])[],
): Speech<Group> => {
  const supported = supportedLanguages(wanted);
  const found = supported.find(({ language }) => hasWords(language, group, keys)) ?? english;
  const languages = found === supported[0] ? wanted : `${found.locale}, ${wanted}`;
  return { ...found, words: wordsOf(found.language, group), languages };
};
