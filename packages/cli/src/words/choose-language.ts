import type { Host } from '../host.js';
import { de } from './de.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { nl } from './nl.js';
import type { Words } from './words.js';

const wordsByLanguage = { en, nl, de, fi } as const satisfies Record<string, Words>;

export type Language = keyof typeof wordsByLanguage;

export const languages: readonly string[] = Object.keys(wordsByLanguage);

const isLanguage = (text: string): text is Language => languages.includes(text);

/** Whether a text is a BCP 47 tag, of any language. */
export const isLanguageTag = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
};

/** Returns the language of the environment: Dutch for `nl_NL.UTF-8`, English for an unsupported one such as `C`. */
export const languageOfSystem = ({ env }: Pick<Host, 'env'>): Language => {
  const tag = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2).toLowerCase();
  return isLanguage(tag) ? tag : 'en';
};

/** Returns the language requested by arguments, even if the parser rejected them. */
export const languageOption = (args: readonly string[]): Language | undefined => {
  const requested = args.flatMap((arg, at) => {
    if (arg === '--lang') return args[at + 1] ?? [];
    return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : [];
  });
  return requested.find(isLanguage);
};

export const wordsOf = (language: Language): Words => wordsByLanguage[language];
