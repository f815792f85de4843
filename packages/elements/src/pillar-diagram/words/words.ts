import type { BaseWords } from '../../locales/base-words.js';

/** The words of the pillar diagram in one language. */
export interface PillarDiagramWords extends BaseWords {
  heading: (network: string) => string;
  noPillars: string;
}
