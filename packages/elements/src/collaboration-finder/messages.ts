import type { VocabularyLabels } from '@health-networks/core';
import type { BaseMessages } from '../languages/base-messages.js';
import type { OverviewInput } from '../base/view-input.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** Sentences of reasons. Names are inserted unchanged, so phrase them so that no name needs inflection. */
export interface ReasonWords {
  worksOn: (theme: string) => string;
  worksOnThrough: (theme: string, program: string) => string;
  leads: (program: string) => string;
  takesPart: (program: string) => string;
  runs: (program: string) => string;
  /** It has a role in the network. */
  role: (role: string, network: string) => string;
  contactFor: (network: string) => string;
  serves: (place: string) => string;
  /** A link of its own, such as "supports". */
  links: (link: string, name: string) => string;
  /** A link that starts elsewhere. */
  linksBetween: (from: string, link: string, to: string) => string;
}

/** The words of the collaboration finder in one language. */
export interface CollaborationFinderMessages extends BaseMessages {
  labels: Pick<VocabularyLabels, 'link-kind' | 'membership-role' | 'network-kind' | 'organization-kind'>;
  heading: string;
  fields: string;
  search: string;
  theme: string;
  place: string;
  kind: string;
  anyPlace: string;
  anyKind: string;
  /** Where there is little room: opens the choices, with the number of those made. */
  filtersButton: (active: number) => string;
  /** Takes back all choices. */
  clear: string;
  contacts: (found: number) => string;
  /** How many are found, where none of them has a contact. */
  organizations: (found: number) => string;
  noneFound: string;
  /** Summary of the folded results: in and around the network, because not all of them are partners. */
  withoutContact: (count: number) => string;
  /** Said of a contact of whom neither e-mail nor telephone is known. */
  noDirect: string;
  /** On what subject to turn to a contact. */
  askAbout: (topic: string) => string;
  /** Introduces the network's own contacts, if no result has a contact. */
  instead: (network: string) => string;
  showMore: (count: number) => string;
  reasons: ReasonWords;
  emailTo: (name: string, address: string) => string;
  call: (name: string, number: string) => string;
}

/** What the views of the finder are made of. */
export type FinderInput = OverviewInput<CollaborationFinderMessages>;

/** Loads the words of the element in one language. */
export const collaborationFinderMessages = widgetMessages<CollaborationFinderMessages>(
  'collaboration-finder',
  import.meta.glob('../languages/*/collaboration-finder.ts'),
);
