import type { VocabularyLabels } from '@health-networks/core';
import type { ConceptMessages } from '../wheel/concept-list.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The UI texts of the circle of life in one language. */
export interface LifeCircleMessages extends ConceptMessages {
  labels: Pick<VocabularyLabels, 'concept-scheme'>;
  heading: (network: string) => string;
  /** Heading of the goal, with its target date if there is one. */
  goal: (date: string | undefined) => string;
}

/** Loads the UI texts of the element in one language. */
export const lifeCircleMessages = widgetMessages<LifeCircleMessages>(
  'life-circle',
  import.meta.glob('../languages/*/life-circle.ts'),
);
