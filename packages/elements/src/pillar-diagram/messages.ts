import type { ConceptMessages } from '../wheel/concept-list.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The UI texts of the pillar diagram in one language. */
export interface PillarDiagramMessages extends ConceptMessages {
  heading: (network: string) => string;
  /** Label of the network's purpose. */
  purpose: string;
}

/** Loads the UI texts of the element in one language. */
export const pillarDiagramMessages = widgetMessages<PillarDiagramMessages>(
  'pillar-diagram',
  import.meta.glob('../languages/*/pillar-diagram.ts'),
);
