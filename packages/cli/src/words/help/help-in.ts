import type { Language } from '../choose-language.js';
import { de } from './de.js';
import { en } from './en.js';
import { fi } from './fi.js';
import type { HelpWords } from './help-words.js';
import { nl } from './nl.js';

const byLanguage: Readonly<Record<Language, HelpWords>> = { en, nl, de, fi };

export const helpIn = (language: Language): HelpWords => byLanguage[language];
