import { wordLoader } from '../locales/word-loader.js';
import type { NetworkProfileWords } from './words/words.js';

/** Loads the words of the element in one language. */
export const networkProfileWords = wordLoader<NetworkProfileWords>({
  en: () => import('./words/en.js'),
  nl: () => import('./words/nl.js'),
  de: () => import('./words/de.js'),
  fi: () => import('./words/fi.js'),
});
