import type { SeedLanguage } from '../../model/seed-languages.js';
import { languageChains } from '../language-chain.js';
import { isGroup, registeredLanguages, registeredPack, sinceRegistration } from '../languages/registry.js';
import type { Words } from './table-words.js';

/** Returns the words of a list. Packs may be untyped: a single text is a list of one, anything else is ignored. */
const wordsIn = (given: unknown): Words =>
  [given].flat().flatMap((word) => (typeof word === 'string' && word.trim() !== '' ? [word.trim()] : []));

/** Returns words of the shape of `known`: those of a pack, before the built-in ones of the language, if any. */
const shaped = <Part extends object | string>(known: Part, given: unknown, builtIn: unknown): Part => {
  const part = (words: unknown, key: string): unknown =>
    isGroup(words) && Object.hasOwn(words, key) ? Reflect.get(words, key) : undefined;
  if (typeof known === 'string') return (wordsIn(given)[0] ?? builtIn ?? '') as Part;
  if (Array.isArray(known)) return [...wordsIn(given), ...wordsIn(builtIn)] as Part;
  return Object.fromEntries(
    Object.entries<object | string>({ ...known }).map(([key, inner]) => [
      key,
      shaped(inner, part(given, key), part(builtIn, key)),
    ]),
  ) as Part;
};

/** The words of some parts of `TableWords`, in all languages. */
export interface WordStore<Parts> {
  /** Returns the words of all languages by tag: the built-in languages first, English before all. */
  readonly byTag: () => ReadonlyMap<string, Parts>;
  /** Returns the words of the languages of a list, the preferred ones first, as far as there are any. */
  readonly of: (languages: string) => Parts[];
  /** Memoizes what is made from the words of all languages, until another language is registered. */
  readonly make: <Made>(create: (words: readonly Parts[]) => Made) => () => Made;
}

/** Returns what a map has for the languages of a list, the preferred ones first. */
export const inLanguages = <Value>(byTag: ReadonlyMap<string, Value>, languages: string): Value[] =>
  languageChains(languages)
    .flat()
    .flatMap((tag) => byTag.get(tag) ?? []);

/** Creates a store of the built-in words and those of registered languages. */
export const createWordStore = <Parts extends object>(
  builtIn: Readonly<Record<SeedLanguage, Parts>>,
): WordStore<Parts> => {
  const wordsOf = (tag: string): Parts => {
    const own = Object.hasOwn(builtIn, tag) ? builtIn[tag as SeedLanguage] : undefined;
    const given: unknown = registeredPack(tag)?.tables;
    return own && given === undefined ? own : shaped(builtIn.en, given, own);
  };
  const byTag = sinceRegistration(() => {
    const further = registeredLanguages().filter((tag) => registeredPack(tag)?.tables !== undefined);
    return new Map([...Object.keys(builtIn), ...further].map((tag) => [tag, wordsOf(tag)] as const));
  });
  return {
    byTag,
    of: (languages) => inLanguages(byTag(), languages),
    make: (create) => sinceRegistration(() => create([...byTag().values()])),
  };
};

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** Returns the source of a pattern that matches any of the words, the longest first; nothing if there are none. */
export const anyOf = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : `(?:${[...new Set(words)]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})`;
