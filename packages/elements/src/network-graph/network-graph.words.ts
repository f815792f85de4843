import type { OverviewInput } from '../base/hn-element.js';
import { wordLoader } from '../locales/word-loader.js';
import type { NetworkGraphWords } from './words/words.js';

/** What the views of the network graph are made of. */
export type GraphInput = OverviewInput<NetworkGraphWords>;

/** Loads the words of the element in one language. */
export const networkGraphWords = wordLoader<NetworkGraphWords>({
  en: () => import('./words/en.js'),
  nl: () => import('./words/nl.js'),
  de: () => import('./words/de.js'),
  fi: () => import('./words/fi.js'),
});
