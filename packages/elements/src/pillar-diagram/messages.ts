import type { ConceptMessages } from '../wheel/concept-messages.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The words of the pillar diagram in one language. */
export interface PillarDiagramMessages extends ConceptMessages {
  heading: (network: string) => string;
  /** What the network is for. */
  purpose: string;
}

/** Loads the words of the element in one language. */
export const pillarDiagramMessages = widgetMessages<PillarDiagramMessages>(
  'pillar-diagram',
  import.meta.glob('../languages/*/pillar-diagram.ts'),
);
