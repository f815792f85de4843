import type { BaseMessages } from '../languages/base-messages.js';

/** Messages about a selected concept. */
export interface ConceptMessages extends BaseMessages {
  /** Heading of the narrower concepts. */
  parts: string;
  /** Heading of the goals about the concept. */
  goals: string;
  /** Heading of the programs with this theme. */
  programs: string;
}
