import type { SeedLanguage } from '../../model/seed-languages.js';
import { de } from './de.js';
import { en } from './en.js';
import { fi } from './fi.js';
import type { LabelsByVocabulary, LanguagePack } from './language-pack.js';
import { nl } from './nl.js';
import type { TextWords, WordGroup } from './text-words.js';

/** The languages that come with the code. */
const builtIn: Readonly<Record<SeedLanguage, TextWords>> = { en, nl, de, fi };

/** What was registered, by canonical tag; for a built-in language, words that replace its own. */
const registered = new Map<string, LanguagePack>();

/** Is this one of the languages whose words come with the code? */
export const isBuiltIn = (tag: string): tag is SeedLanguage => Object.hasOwn(builtIn, tag);

/** Has a language words of its own? Takes a canonical tag. */
export const isRegistered = (tag: string): boolean => registered.has(tag) || isBuiltIn(tag);

/** What was registered for a language, in one pack; undefined where nothing was. Takes a canonical tag. */
export const registeredPack = (tag: string): LanguagePack | undefined => registered.get(tag);

/** The tag in its canonical form; throws a RangeError for text that is none. */
export const canonicalTag = (tag: string): string => {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical !== undefined) return canonical;
  } catch {
    // The message of the engine says no remedy.
  }
  const remedy = 'Use a tag such as "sv" or "pt-BR", with hyphens.';
  throw new RangeError(`${JSON.stringify(tag)} is not a BCP 47 language tag. ${remedy}`);
};

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Words, with further ones laid over them. */
const overlaid = (words: object, further: object): object => {
  const both = Object.entries(further).map(([key, word]: [string, unknown]): [string, unknown] => {
    const before: unknown = Object.hasOwn(words, key) ? Reflect.get(words, key) : undefined;
    return [key, isGroup(before) && isGroup(word) ? overlaid(before, word) : word];
  });
  return { ...words, ...Object.fromEntries(both) };
};

/**
 * Adds the words of a language, or some of them. Missing words are taken from the next language in the list that a text is
 * asked in (`formatDate('2020', 'sv, nl')`), in the end from English. Registered again, a language gets the new words in
 * addition, and they replace old ones; so single words of a built-in language can be changed. `checkLanguage` tells what
 * is missing or misspelled.
 *
 * @throws RangeError for a tag that is none, TypeError for a pack that is no object.
 * @example
 * registerLanguage('sv', { text: { quantity: { over: 'över', about: 'cirka' } } });
 * formatQuantity({ value: 30, qualifier: 'over' }, 'sv'); // 'över 30'
 */
export const registerLanguage = (tag: string, pack: LanguagePack): void => {
  const language = canonicalTag(tag);
  const given: unknown = pack;
  if (!isGroup(given)) {
    const remedy = 'Pass { text, labels, messages }, each of them optional.';
    throw new TypeError(`The words of the language "${language}" are no object. ${remedy}`);
  }
  registered.set(language, overlaid(registeredPack(language) ?? {}, given));
};

/** Of the words that were registered, those of the kind that the code knows by that name. */
const ownWords = (tag: string, group: WordGroup): object => {
  const own: unknown = registeredPack(tag)?.text?.[group];
  if (!isGroup(own)) return {};
  const known = en[group];
  return Object.fromEntries(
    Object.entries(own).filter(([key, word]) => typeof word === typeof Reflect.get(known, key)),
  );
};

/** Has a language all of these words itself? */
export const hasWords = <Group extends WordGroup>(
  tag: string,
  group: Group,
  keys: readonly (keyof TextWords[Group])[],
): boolean => isBuiltIn(tag) || keys.length === 0 || keys.every((key) => Object.hasOwn(ownWords(tag, group), key));

/** A group of the words of a language, English ones in the place of what it lacks. */
export const wordsOf = <Group extends WordGroup>(tag: string, group: Group): TextWords[Group] => {
  const words = isBuiltIn(tag) ? builtIn[tag][group] : en[group];
  return registered.has(tag) ? { ...words, ...ownWords(tag, group) } : words;
};

/**
 * The names of terms that were registered for a language, by vocabulary and term. Takes a canonical tag. Names in the
 * built-in languages stand with the vocabularies.
 */
export const registeredLabels = (language: string): LabelsByVocabulary => registeredPack(language)?.labels ?? {};
