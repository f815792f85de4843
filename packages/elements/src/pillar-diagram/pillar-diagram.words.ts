import type { BaseWords } from '../locales/base-words.js';
import { wordLoader } from '../locales/word-loader.js';

/** The words of the pillar diagram in one language. */
export interface PillarDiagramWords extends BaseWords {
  heading: (network: string) => string;
  noPillars: string;
}

export const pillarDiagramWords = wordLoader<PillarDiagramWords>({
  en: () => import('./words/en.js'),
  nl: () => import('./words/nl.js'),
  de: () => import('./words/de.js'),
  fi: () => import('./words/fi.js'),
});
