import type { SeedLanguage } from '../../model/seed-languages.js';
import { de } from './de.js';
import { en } from './en.js';
import { fi } from './fi.js';
import type { LabelsByVocabulary, LanguagePack } from './language-pack.js';
import { nl } from './nl.js';
import type { TextWords, WordGroup } from './text-words.js';

const builtIn: Readonly<Record<SeedLanguage, TextWords>> = { en, nl, de, fi };

/** Registered packs by canonical tag; for a built-in language, overrides. */
export const registered = new Map<string, LanguagePack>();

export const isBuiltIn = (tag: string): tag is SeedLanguage => Object.hasOwn(builtIn, tag);

/** Has the language any messages? Takes a canonical tag. */
export const isRegistered = (tag: string): boolean => registered.has(tag) || isBuiltIn(tag);

/**
 * What was registered for a language, in one pack; undefined where nothing was. Takes a canonical tag.
 *
 * @example
 * registerLanguage('fo', { text: { quantity: { over: 'yvir' } } });
 * registeredPack('fo'); // { text: { quantity: { over: 'yvir' } } }
 * registeredPack('is'); // undefined
 */
export const registeredPack = (tag: string): LanguagePack | undefined => registered.get(tag);

/** The tags of the languages that were registered. */
export const registeredLanguages = (): string[] => [...registered.keys()];

/** Is this a nested group, and not a text, a pair of forms or a function? */
export const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Registered messages with a known name and the right type. */
const ownWords = (tag: string, group: WordGroup): object => {
  const own: unknown = registeredPack(tag)?.text?.[group];
  if (!isGroup(own)) return {};
  const known = en[group];
  return Object.fromEntries(
    Object.entries(own).filter(([key, word]) => typeof word === typeof Reflect.get(known, key)),
  );
};

/** Has a language all of these messages, without fallback? */
export const hasWords = <Group extends WordGroup>(
  tag: string,
  group: Group,
  keys: readonly (keyof TextWords[Group])[],
): boolean => isBuiltIn(tag) || keys.length === 0 || keys.every((key) => Object.hasOwn(ownWords(tag, group), key));

/** A group of messages, completed with English. */
export const wordsOf = <Group extends WordGroup>(tag: string, group: Group): TextWords[Group] => {
  const words = isBuiltIn(tag) ? builtIn[tag][group] : en[group];
  return registered.has(tag) ? { ...words, ...ownWords(tag, group) } : words;
};

/**
 * The names of terms that were registered for a language, by vocabulary and term. Takes a canonical tag. Names in the
 * built-in languages stand with the vocabularies.
 *
 * @example
 * registerLanguage('da', { labels: { 'place-kind': { city: 'by' } } });
 * registeredLabels('da'); // { 'place-kind': { city: 'by' } }
 */
export const registeredLabels = (language: string): LabelsByVocabulary => registeredPack(language)?.labels ?? {};
