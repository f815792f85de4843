import type { VocabularyLabels } from '@health-networks/core';
import type { ConceptWords } from '../wheel/concept-words.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The words of the circle of life in one language. */
export interface LifeCircleWords extends ConceptWords {
  labels: Pick<VocabularyLabels, 'concept-scheme'>;
  heading: (network: string) => string;
  noStages: string;
  /** Above what the network wants to reach; with the date by which, where there is one. */
  goal: (date: string | undefined) => string;
}

/** Loads the words of the element in one language. */
export const lifeCircleWords = widgetMessages<LifeCircleWords>(
  'life-circle',
  import.meta.glob('../languages/*/life-circle.ts'),
);
