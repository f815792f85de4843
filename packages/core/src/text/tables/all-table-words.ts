import type { SeedLanguage } from '../../model/seed-languages.js';
import { languageChains } from '../language-chain.js';
import { isGroup, registeredLanguages, registeredPack, sinceRegistration } from '../languages/registry.js';
import { de } from './de.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { nl } from './nl.js';
import type { TableWords, Words } from './table-words.js';

/** The built-in words of tables. */
export const builtInTableWords: Readonly<Record<SeedLanguage, TableWords>> = { en, nl, de, fi };

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

const wordsOfTag = (tag: string): TableWords => {
  const builtIn = Object.hasOwn(builtInTableWords, tag) ? builtInTableWords[tag as SeedLanguage] : undefined;
  const given: unknown = registeredPack(tag)?.tables;
  return builtIn && given === undefined ? builtIn : shaped(en, given, builtIn);
};

/** Returns the words of all languages that have some: the built-in languages first. */
const allTableWords = /* @__PURE__ */ sinceRegistration(() => {
  const further = registeredLanguages().filter((tag) => registeredPack(tag)?.tables !== undefined);
  return new Map([...Object.keys(builtInTableWords), ...further].map((tag) => [tag, wordsOfTag(tag)] as const));
});

/** Returns the words of all languages by tag: the built-in languages first, English before all. */
export const tableWordsByTag = (): ReadonlyMap<string, TableWords> => allTableWords();

/** Returns the words of the languages of a list, the preferred ones first, as far as there are any. */
export const tableWordsOf = (languages: string): TableWords[] =>
  languageChains(languages)
    .flat()
    .flatMap((tag) => allTableWords().get(tag) ?? []);

/** Memoizes what is made from the words of all languages, until another language is registered. */
export const byTableWords = <Made>(create: (words: readonly TableWords[]) => Made): (() => Made) =>
  sinceRegistration(() => create([...allTableWords().values()]));

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** Returns the source of a pattern that matches any of the words, the longest first; nothing if there are none. */
export const anyOf = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : `(?:${[...new Set(words)]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})`;
