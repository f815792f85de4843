import type { Network } from '@health-networks/core';
import type { OverviewInput } from '../base/hn-element.js';
import { wordLoader } from '../locales/word-loader.js';
import type { PlaceMapWords } from './words/words.js';

/** What the map is made of: one network, or all in the data. */
export type PlaceMapInput = OverviewInput<PlaceMapWords> & { networks: readonly Network[] };

/** Loads the words of the element in one language. */
export const placeMapWords = wordLoader<PlaceMapWords>({
  en: () => import('./words/en.js'),
  nl: () => import('./words/nl.js'),
  de: () => import('./words/de.js'),
  fi: () => import('./words/fi.js'),
});
