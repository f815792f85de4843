import type { SeedLanguage } from '../model/seed-languages.js';
import { languageChains } from './language-chain.js';
import { hasWords, isBuiltIn, isRegistered, registeredPack, wordsOf } from './languages/registry.js';
import type { TextWords, WordGroup } from './languages/text-words.js';

/** A language that has words, and the locale whose number and date forms go with them. */
export interface SpokenLanguage {
  /** Canonical BCP 47 tag, as registered. */
  readonly language: string;
  readonly locale: string;
}

/** Plain English means European English: the sources write "6 November 2020". */
const defaultLocales: Readonly<Record<string, string>> = { en: 'en-GB' };

const spoken = (language: string, wanted: string): SpokenLanguage => {
  const usual = registeredPack(language)?.locale ?? defaultLocales[language] ?? language;
  return { language, locale: wanted === language ? usual : wanted };
};

const english: SpokenLanguage = { language: 'en', locale: 'en-GB' };

/**
 * The languages of a list that have words, in its order, each after the more special one; English is always the last.
 *
 * @example
 * spokenLanguages('fr, nl-BE'); // [{ language: 'nl', locale: 'nl-BE' }, { language: 'en', locale: 'en-GB' }]
 */
export const spokenLanguages = (wanted: string): readonly SpokenLanguage[] => [
  ...languageChains(wanted).flatMap((chain) =>
    chain.filter(isRegistered).map((language) => spoken(language, chain[0] ?? language)),
  ),
  english,
];

/**
 * The language in which to speak to a reader of this one, or of the first of several with commas that has words: English
 * where none has, numbers and dates included, because half a sentence in each of two languages serves nobody.
 *
 * @example
 * spokenLanguage('de-AT'); // { language: 'de', locale: 'de-AT' }
 * spokenLanguage('fr, nl'); // { language: 'nl', locale: 'nl' }
 */
export const spokenLanguage = (wanted: string): SpokenLanguage => spokenLanguages(wanted)[0] ?? english;

/**
 * The first of the four built-in languages in the list, else English.
 *
 * @example
 * builtInLanguage('sv, de-AT'); // 'de'
 * builtInLanguage('sv'); // 'en'
 */
export const builtInLanguage = (wanted: string): SeedLanguage =>
  languageChains(wanted)
    .flat()
    .find((tag) => isBuiltIn(tag)) ?? 'en';

/** Words of text formatting, and the language that they are in. */
export interface Speech<Group extends WordGroup> extends SpokenLanguage {
  readonly words: TextWords[Group];
  /** The wanted languages, this one first: in it stands what the words are put around. */
  readonly languages: string;
}

/**
 * The words for one phrase, from the first language of the list that has all of them: a phrase is whole in one language,
 * its numbers and dates included.
 */
export const findSpeech = <Group extends WordGroup>(
  wanted: string,
  group: Group,
  keys: readonly (keyof TextWords[Group])[],
): Speech<Group> => {
  const speakers = spokenLanguages(wanted);
  const speaker = speakers.find(({ language }) => hasWords(language, group, keys)) ?? english;
  const languages = speaker === speakers[0] ? wanted : `${speaker.locale}, ${wanted}`;
  return { ...speaker, words: wordsOf(speaker.language, group), languages };
};
