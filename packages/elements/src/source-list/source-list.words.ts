import { wordLoader } from '../locales/word-loader.js';
import type { SourceListWords } from './words/words.js';

/** Loads the words of the element in one language. */
export const sourceListWords = wordLoader<SourceListWords>({
  en: () => import('./words/en.js'),
  nl: () => import('./words/nl.js'),
  de: () => import('./words/de.js'),
  fi: () => import('./words/fi.js'),
});
