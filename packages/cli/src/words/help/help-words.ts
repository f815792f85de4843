import type { Language } from '../choose-language.js';
import { de } from './de.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { nl } from './nl.js';

/** What the help of the program says, in one language. The type requires every text in each language. */
export type HelpWords = Readonly<Record<keyof typeof en, string>>;

const byLanguage: Readonly<Record<Language, HelpWords>> = { en, nl, de, fi };

export const helpIn = (language: Language): HelpWords => byLanguage[language];
