import type { ViewInput } from '../base/hn-element.js';
import { wordLoader } from '../locales/word-loader.js';
import type { PartnerListWords } from './words/words.js';

/** What the views of the partner list are made of. */
export type PartnerListInput = ViewInput<PartnerListWords>;

/** Loads the words of the element in one language. */
export const partnerListWords = wordLoader<PartnerListWords>({
  en: () => import('./words/en.js'),
  nl: () => import('./words/nl.js'),
  de: () => import('./words/de.js'),
  fi: () => import('./words/fi.js'),
});
