import type { VocabularyLabels } from '@health-networks/core';
import type { BaseMessages } from '../languages/base-messages.js';
import type { OverviewInput } from '../base/view-input.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** Phrases that each say one reason; names are put in as they stand, so that none needs to be inflected. */
export interface ReasonWords {
  worksOn: (theme: string) => string;
  worksOnThrough: (theme: string, programs: string) => string;
  /** It belongs to another, in a role. */
  belongsTo: (name: string, role: string) => string;
  /** Another belongs to it, in a role. */
  includes: (name: string, role: string) => string;
  answersFor: (name: string) => string;
  linked: (name: string) => string;
  /** It was, and is no more. */
  linkedUntil: (name: string, date: string) => string;
  /** One of the four above, and what that other party works on, or where it is. */
  onTheme: (relation: string, theme: string) => string;
  inPlace: (relation: string, place: string) => string;
  /** A relation that is no more. */
  ended: (relation: string, date: string) => string;
  namedWith: (theme: string) => string;
  /** Parties in between, and the one at the other end. */
  connected: (between: string, name: string) => string;
  seat: (place: string) => string;
  serves: (place: string) => string;
  linkedToPlace: (link: string, place: string) => string;
  linkedToPlaceBy: (actor: string, link: string, place: string) => string;
  includesKind: (kind: string, names: string) => string;
  covers: (statement: string) => string;
}

/** The words of the collaboration finder in one language. */
export interface CollaborationFinderMessages extends BaseMessages {
  labels: Pick<VocabularyLabels, 'link-kind' | 'membership-role' | 'network-kind' | 'organization-kind'>;
  heading: string;
  fields: string;
  theme: string;
  place: string;
  kind: string;
  anyTheme: string;
  anyPlace: string;
  anyKind: string;
  /** What to do, before anything is chosen. */
  start: string;
  count: (found: number) => string;
  /** Those of whom a part is not documented. */
  inPart: (count: number) => string;
  noMatch: string;
  without: (choice: string) => string;
  notDocumented: (choices: string) => string;
  reasons: ReasonWords;
  more: (count: number) => string;
  facts: string;
  factsOf: (name: string) => string;
  website: string;
  emailTo: (name: string, address: string) => string;
  call: (name: string, number: string) => string;
  noContact: string;
  noChoices: string;
}

/** What the views of the finder are made of. */
export type FinderInput = OverviewInput<CollaborationFinderMessages>;

/** Loads the words of the element in one language. */
export const collaborationFinderMessages = widgetMessages<CollaborationFinderMessages>(
  'collaboration-finder',
  import.meta.glob('../languages/*/collaboration-finder.ts'),
);
