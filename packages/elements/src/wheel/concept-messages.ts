import type { BaseMessages } from '../languages/base-messages.js';

/** What a widget says about a concept that is chosen. */
export interface ConceptMessages extends BaseMessages {
  /** Above the narrower concepts. */
  parts: string;
  /** Above the programs that have it as a theme. */
  programs: string;
}
