import type { VocabularyLabels } from '@health-networks/core';
import type { ConceptWords } from '../../wheel/concept-words.js';

/** The words of the circle of life in one language. */
export interface LifeCircleWords extends ConceptWords {
  labels: Pick<VocabularyLabels, 'conceptScheme'>;
  heading: (network: string) => string;
  noStages: string;
  /** Above what the network wants to reach; with the date by which, where there is one. */
  goal: (date: string | undefined) => string;
}
