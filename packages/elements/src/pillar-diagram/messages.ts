import type { ConceptWords } from '../wheel/concept-words.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The words of the pillar diagram in one language. */
export interface PillarDiagramWords extends ConceptWords {
  heading: (network: string) => string;
  noPillars: string;
}

/** Loads the words of the element in one language. */
export const pillarDiagramWords = widgetMessages<PillarDiagramWords>(
  'pillar-diagram',
  import.meta.glob('../languages/*/pillar-diagram.ts'),
);
