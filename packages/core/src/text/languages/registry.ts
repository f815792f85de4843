import type { FaultWords } from '../../model/issues/fault-words.js';
import { quoted } from '../../model/issues/mask-personal.js';
import type { SeedLanguage } from '../../model/seed-languages.js';
import { findCanonicalTag } from '../../model/values/canonical-tag.js';
import type { ChangeWords } from '../changes/change-words.js';
import type { TableWordOverrides } from '../tables/table-words.js';
import { de } from './de.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { nl } from './nl.js';
import type { TextWords, WordGroup } from './text-words.js';

/** A subset of the words of text formatting. */
export type TextWordOverrides = { readonly [Group in keyof TextWords]?: Readonly<Partial<TextWords[Group]>> };

/**
 * The label of a term in one language, in the form used in a sentence: singular and plural, or one text when there is
 * no plural.
 */
export type TermLabel = string | readonly [one: string, several: string];

/**
 * The labels of terms in one language, by vocabulary and term:
 * `{ 'organization-kind': { hospital: ['sjukhus', 'sjukhus'] } }`.
 */
export type LabelsByVocabulary = Readonly<Record<string, Readonly<Record<string, TermLabel>>>>;

/**
 * The messages of a language. Every part and every message is optional: missing ones are taken from other languages.
 */
export interface LanguagePack {
  /**
   * The locale for numbers and dates when a page gives the language without a region, such as `en-GB`. Default: the tag
   * itself.
   */
  readonly locale?: string;
  /** The words around numbers and dates. */
  readonly text?: TextWordOverrides;
  /** The labels of kinds, roles and statuses. */
  readonly labels?: LabelsByVocabulary;
  /** Messages about faulty data, by area and code; the English ones are in `@health-networks/core/issues/en`. */
  readonly issues?: Readonly<Record<string, Partial<FaultWords>>>;
  /** Messages about the differences between two datasets: `{ joined: '{member} …' }`. */
  readonly changes?: Readonly<Partial<ChangeWords>>;
  /**
   * What tables have in this language, such as headers: `{ headers: { partners: { name: ['Navn', 'organisation'] } } }`.
   * Readers accept the words of all languages; writers use the first of each list.
   */
  readonly tables?: TableWordOverrides;
  /** Messages of widgets, by the name of the widget; stored for `@health-networks/elements`. */
  readonly messages?: object;
}

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

/** Returns the canonical form of a tag. Throws a RangeError for an invalid tag. */
export const canonicalTag = (tag: string): string => {
  const canonical = findCanonicalTag(tag);
  if (canonical !== undefined) return canonical;
  const remedy = 'Use a tag such as "sv" or "pt-BR", with hyphens.';
  throw new RangeError(`${quoted(tag)} is not a BCP 47 language tag. ${remedy}`);
};

/** Deep-merges messages. */
const overlaid = (words: object, further: object): object => {
  const both = Object.entries(further).map(([key, word]: [string, unknown]): [string, unknown] => {
    const before: unknown = Object.hasOwn(words, key) ? Reflect.get(words, key) : undefined;
    return [key, isGroup(before) && isGroup(word) ? overlaid(before, word) : word];
  });
  return { ...words, ...Object.fromEntries(both) };
};

/**
 * Adds the messages of a language, or some of them. Missing messages are taken from the next language in the requested
 * list (`formatDate('2020', 'sv, nl')`), and finally from English. Registering a language again adds to its messages
 * and overrides existing ones; in this way, single messages of a built-in language can be changed. `checkLanguage`
 * reports missing and misspelled messages.
 *
 * @throws RangeError for an invalid tag, TypeError for a pack that is not an object.
 * @example
 * registerLanguage('sv', { text: { quantity: { over: 'över', about: 'cirka' } } });
 * formatQuantity({ value: 30, qualifier: 'over' }, 'sv'); // 'över 30'
 */
export const registerLanguage = (tag: string, pack: LanguagePack): void => {
  const language = canonicalTag(tag);
  const given: unknown = pack;
  if (!isGroup(given)) {
    const remedy = 'Pass { text, labels, tables, messages }, each of them optional.';
    throw new TypeError(`The words of the language "${language}" are not an object. ${remedy}`);
  }
  setPack(language, overlaid(registeredPack(language) ?? {}, given));
};
