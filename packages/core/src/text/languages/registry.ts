import type { SeedLanguage } from '../../model/seed-languages.js';
import { de } from './de.js';
import { en } from './en.js';
import { fi } from './fi.js';
import type { LabelsByVocabulary, LanguagePack } from './language-pack.js';
import { nl } from './nl.js';
import type { TextWords, WordGroup } from './text-words.js';

const builtIn: Readonly<Record<SeedLanguage, TextWords>> = { en, nl, de, fi };

/** Registered packs by canonical tag; for a built-in language, they contain overrides. */
export const registered = new Map<string, LanguagePack>();

/** Number of registrations. */
let registrations = 0;

/** Replaces the pack of a language. Takes a canonical tag. */
export const setPack = (tag: string, pack: LanguagePack): void => {
  registered.set(tag, pack);
  registrations += 1;
};

/** Memoizes what is made from the registered packs, until the next registration. */
export const sinceRegistration = <Made>(create: () => Made): (() => Made) => {
  let latest: { readonly made: Made; readonly at: number } | undefined;
  return () => {
    if (latest?.at !== registrations) latest = { made: create(), at: registrations };
    return latest.made;
  };
};

export const isBuiltIn = (tag: string): tag is SeedLanguage => Object.hasOwn(builtIn, tag);

/** Whether the language has messages, built in or registered. Takes a canonical tag. */
export const isRegistered = (tag: string): boolean => registered.has(tag) || isBuiltIn(tag);

/**
 * Returns everything that was registered for a language as one pack, or `undefined`. Takes a canonical tag.
 *
 * @example
 * registerLanguage('fo', { text: { quantity: { over: 'yvir' } } });
 * registeredPack('fo'); // { text: { quantity: { over: 'yvir' } } }
 * registeredPack('is'); // undefined
 */
export const registeredPack = (tag: string): LanguagePack | undefined => registered.get(tag);

/** Returns the tags of the registered languages. */
export const registeredLanguages = (): string[] => [...registered.keys()];

/** Whether a value is a nested group, as opposed to a text, a pair of forms or a function. */
export const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the registered messages with a known key and the right type. */
const ownWords = (tag: string, group: WordGroup): object => {
  const own: unknown = registeredPack(tag)?.text?.[group];
  if (!isGroup(own)) return {};
  const known = en[group];
  return Object.fromEntries(
    Object.entries(own).filter(([key, word]) => typeof word === typeof Reflect.get(known, key)),
  );
};

/** Whether a language has all of these messages without fallback. */
export const hasWords = <Group extends WordGroup>(
  tag: string,
  group: Group,
  keys: readonly (keyof TextWords[Group])[],
): boolean => isBuiltIn(tag) || keys.length === 0 || keys.every((key) => Object.hasOwn(ownWords(tag, group), key));

/** Returns a group of messages, completed with English. */
export const wordsOf = <Group extends WordGroup>(tag: string, group: Group): TextWords[Group] => {
  const words = isBuiltIn(tag) ? builtIn[tag][group] : en[group];
  return registered.has(tag) ? { ...words, ...ownWords(tag, group) } : words;
};

/**
 * Returns the labels of terms that were registered for a language, by vocabulary and term. Takes a canonical tag.
 * Labels in the built-in languages are part of the vocabularies.
 *
 * @example
 * registerLanguage('da', { labels: { 'place-kind': { city: 'by' } } });
 * registeredLabels('da'); // { 'place-kind': { city: 'by' } }
 */
export const registeredLabels = (language: string): LabelsByVocabulary => registeredPack(language)?.labels ?? {};
