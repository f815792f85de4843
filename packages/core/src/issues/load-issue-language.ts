import type { SeedLanguage } from '../model/seed-languages.js';
import { languageChains } from '../text/language-chain.js';
import { isGroup, registeredPack } from '../text/languages/registry.js';
import type { IssueLanguage, IssueWords } from './issue-words.js';

type Words = IssueLanguage['words'];

/** The messages of the built-in languages. English needs none, because issues contain their English texts. */
const builtIn: Readonly<Record<Exclude<SeedLanguage, 'en'>, () => Promise<{ readonly issueWords: IssueWords }>>> = {
  nl: () => import('./languages/nl.js'),
  de: () => import('./languages/de.js'),
  fi: () => import('./languages/fi.js'),
};

const isBuiltIn = (tag: string): tag is keyof typeof builtIn => Object.hasOwn(builtIn, tag);

const loaded = new Map<string, Words>([['en', {}]]);

const english: IssueLanguage = { language: 'en', words: {} };

/** Overrides single messages with registered ones. */
const merged = (words: Words, own: object): Words => {
  const areas = Object.entries(own).filter((entry): entry is [string, Words[string]] => isGroup(entry[1]));
  return {
    ...words,
    ...Object.fromEntries(
      areas.map(([area, { messages, remedies }]) => [
        area,
        {
          messages: { ...words[area]?.messages, ...messages },
          remedies: { ...words[area]?.remedies, ...remedies },
        },
      ]),
    ),
  };
};

/** Returns the loaded or registered messages of a language. */
const wordsIn = (tag: string): Words | undefined => {
  const own: unknown = registeredPack(tag)?.issues;
  const words = loaded.get(tag);
  return isGroup(own) ? merged(words ?? {}, own) : words;
};

/**
 * Finds the language for issues: the first one of a list (`'da, nl'`) whose messages are loaded or registered, or else
 * English.
 *
 * @example
 * registerLanguage('da', { issues: { table: { messages: { empty: 'er tom' } } } });
 * findIssueLanguage('da-DK, nl').language; // 'da'
 */
export const findIssueLanguage = (languages: string): IssueLanguage => {
  for (const language of languageChains(languages).flat()) {
    const words = wordsIn(language);
    if (words) return { language, words };
  }
  return english;
};

/**
 * Loads the messages of the preferred built-in language of a list, and returns the result of `findIssueLanguage`. A
 * page that never calls this function loads no messages.
 *
 * @example
 * (await loadIssueLanguage('nl-BE')).language; // 'nl'
 * (await loadIssueLanguage('sv')).language; // 'en'
 */
export const loadIssueLanguage = async (languages: string): Promise<IssueLanguage> => {
  for (const tag of languageChains(languages).flat()) {
    if (isBuiltIn(tag) && !loaded.has(tag)) loaded.set(tag, { ...(await builtIn[tag]()).issueWords });
    if (wordsIn(tag)) break;
  }
  return findIssueLanguage(languages);
};
