import { wordLoader } from '../locales/word-loader.js';
import type { ProgramListWords } from './words/words.js';

/** Loads the words of the element in one language. */
export const programListWords = wordLoader<ProgramListWords>({
  en: () => import('./words/en.js'),
  nl: () => import('./words/nl.js'),
  de: () => import('./words/de.js'),
  fi: () => import('./words/fi.js'),
});
