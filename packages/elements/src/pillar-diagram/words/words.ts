import type { ConceptWords } from '../../wheel/concept-words.js';

/** The words of the pillar diagram in one language. */
export interface PillarDiagramWords extends ConceptWords {
  heading: (network: string) => string;
  noPillars: string;
}
