import { languageChains } from '../language-chain.js';
import { isGroup, registeredPack } from '../languages/registry.js';
import type { ChangeWords } from './change-words.js';
import { de } from './de.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { nl } from './nl.js';

const builtIn: Readonly<Record<string, ChangeWords>> = { en, nl, de, fi };

/** Registered words that are texts and have a known name. */
const ownWords = (tag: string): Partial<ChangeWords> => {
  const own: unknown = registeredPack(tag)?.changes;
  if (!isGroup(own)) return {};
  return Object.fromEntries(
    Object.entries(own).filter(([key, word]) => Object.hasOwn(en, key) && typeof word === 'string'),
  );
};

/**
 * The words of the first language in a list for which there are words, completed with English; words that a page
 * registered replace ours.
 */
export const findChangeWords = (languages: string): { readonly language: string; readonly words: ChangeWords } => {
  for (const language of languageChains(languages).flat()) {
    const [known, own] = [Object.hasOwn(builtIn, language) ? builtIn[language] : undefined, ownWords(language)];
    if (known || Object.keys(own).length > 0) return { language, words: { ...en, ...known, ...own } };
  }
  return { language: 'en', words: { ...en, ...ownWords('en') } };
};
