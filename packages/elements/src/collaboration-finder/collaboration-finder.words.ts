import type { Network } from '@health-networks/core';
import type { OverviewInput } from '../base/hn-element.js';
import { wordLoader } from '../locales/word-loader.js';
import type { CollaborationFinderWords } from './words/words.js';

/** What the views of the finder are made of; `network` where the data are about one. */
export interface FinderInput extends OverviewInput<CollaborationFinderWords> {
  network?: Network;
}

/** Loads the words of the element in one language. */
export const collaborationFinderWords = wordLoader<CollaborationFinderWords>({
  en: () => import('./words/en.js'),
  nl: () => import('./words/nl.js'),
  de: () => import('./words/de.js'),
  fi: () => import('./words/fi.js'),
});
