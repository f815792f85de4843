import { wordLoader } from '../locales/word-loader.js';
import type { EventTimelineWords } from './words/words.js';

/** Loads the words of the element in one language. */
export const eventTimelineWords = wordLoader<EventTimelineWords>({
  en: () => import('./words/en.js'),
  nl: () => import('./words/nl.js'),
  de: () => import('./words/de.js'),
  fi: () => import('./words/fi.js'),
});
