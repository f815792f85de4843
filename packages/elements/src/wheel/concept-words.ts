import type { BaseWords } from '../languages/base-words.js';

/** What a widget says about a concept that is chosen. */
export interface ConceptWords extends BaseWords {
  /** Above the narrower concepts. */
  parts: string;
  /** Above the programs that have it as a theme. */
  programs: string;
}
