import type { MessagesWithLabels } from '../base/text/label.js';
import type { OverviewInput } from '../base/view-input.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** Sentences that state reasons. Names are inserted unchanged: phrase them so that no name needs inflection. */
export interface ReasonWords {
  worksOn: (theme: string) => string;
  worksOnThrough: (theme: string, program: string) => string;
  leads: (program: string) => string;
  takesPart: (program: string) => string;
  runs: (program: string) => string;
  /** The party has a role in the network. */
  role: (role: string, network: string) => string;
  contactFor: (network: string) => string;
  serves: (place: string) => string;
  /** A link from the party, such as "supports". */
  links: (link: string, name: string) => string;
  /** A link from another party. */
  linksBetween: (from: string, link: string, to: string) => string;
}

/** The UI texts of the collaboration finder in one language. */
export interface CollaborationFinderMessages extends MessagesWithLabels<
  'link-kind' | 'membership-role' | 'network-kind' | 'organization-kind'
> {
  heading: string;
  fields: string;
  search: string;
  theme: string;
  place: string;
  kind: string;
  anyPlace: string;
  anyKind: string;
  /** Button that opens the filters if there is little space, with the number of active ones. */
  filtersButton: (active: number) => string;
  /** Button that clears all filters. */
  clear: string;
  contacts: (found: number) => string;
  /** Number of organizations found, if none of them has a contact. */
  organizations: (found: number) => string;
  noneFound: string;
  /** Summary of the folded results; worded as in and around the network, because not all of them are partners. */
  withoutContact: (count: number) => string;
  /** Shown for a contact without known email and telephone. */
  noDirect: string;
  /** Topic for which to contact them. */
  askAbout: (topic: string) => string;
  /** Introduces the network's own contacts, if no result has a contact. */
  instead: (network: string) => string;
  showMore: (count: number) => string;
  reasons: ReasonWords;
  emailTo: (name: string, address: string) => string;
  call: (name: string, number: string) => string;
}

/** Input of the finder views. */
export type FinderInput = OverviewInput<CollaborationFinderMessages>;

/** Loads the UI texts of the element in one language. */
export const collaborationFinderMessages = widgetMessages<CollaborationFinderMessages>(
  'collaboration-finder',
  import.meta.glob('../languages/*/collaboration-finder.ts'),
);
