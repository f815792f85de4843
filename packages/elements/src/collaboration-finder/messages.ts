import type { VocabularyLabels } from '@health-networks/core';
import type { BaseMessages } from '../languages/base-messages.js';
import type { OverviewInput } from '../base/view-input.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** Messages for reasons. Names are inserted unchanged, so phrase them so that no name needs inflection. */
export interface ReasonWords {
  worksOn: (theme: string) => string;
  worksOnThrough: (theme: string, programs: string) => string;
  /** It belongs to another, in a role. */
  belongsTo: (name: string, role: string) => string;
  /** Another belongs to it, in a role. */
  includes: (name: string, role: string) => string;
  answersFor: (name: string) => string;
  linked: (name: string) => string;
  /** For a link that has ended. */
  linkedUntil: (name: string, date: string) => string;
  /** A relation text from above, and the theme or place of the other party. */
  onTheme: (relation: string, theme: string) => string;
  inPlace: (relation: string, place: string) => string;
  /** For a relation that has ended. */
  ended: (relation: string, date: string) => string;
  namedWith: (theme: string) => string;
  /** Intermediaries, and the party at the other end. */
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
  /** Summary of the partial matches. */
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
}

/** What the views of the finder are made of. */
export type FinderInput = OverviewInput<CollaborationFinderMessages>;

/** Loads the words of the element in one language. */
export const collaborationFinderMessages = widgetMessages<CollaborationFinderMessages>(
  'collaboration-finder',
  import.meta.glob('../languages/*/collaboration-finder.ts'),
);
