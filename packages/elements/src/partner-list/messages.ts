import type { VocabularyLabels } from '@health-networks/core';
import type { BaseMessages } from '../languages/base-messages.js';
import type { ViewInput } from '../base/view-input.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The words of the partner list in one language. */
export interface PartnerListMessages extends BaseMessages {
  labels: Pick<VocabularyLabels, 'membership-role' | 'network-kind' | 'organization-kind' | 'source-layer'>;
  heading: (network: string) => string;
  /** Heading where the network has no name, and name of the table where it has no heading of its own. */
  partners: string;
  search: string;
  kind: string;
  place: string;
  role: string;
  allKinds: string;
  allPlaces: string;
  allRoles: string;
  name: string;
  filters: string;
  /** Button that opens the filters, with the number of those in use. */
  filtersButton: (active: number) => string;
  /** How many partners are shown, of how many. */
  count: (shown: number, total: number) => string;
  /** Instead, where the network has more: `attested` is a number in words, such as "over 30". */
  listed: (total: number, attested: string) => string;
  noMatch: string;
  noPlace: string;
  /** Name of the role "contact" as a facet. */
  contactRole: string;
  /** Introduces unnamed members. */
  besides: string;
  /** There are more partners than named ones, nobody says how many. */
  incomplete: string;
  through: (role: string, person: string) => string;
  contact: (person: string) => string;
  inProgram: (role: string, program: string) => string;
  layer: string;
  noLayer: string;
  /** Button that clears the filters. */
  clear: string;
  sort: string;
  sortDocumented: string;
  sortName: string;
  /** An order that puts a heading above those of each kind, place or role; `facet` is one of those words. */
  groupedBy: (facet: string) => string;
  /** Button that shows so many partners more. */
  showMore: (next: number) => string;
  download: string;
  /** Name of the file, after that of the network. */
  fileName: string;
  copyLink: string;
  copied: string;
  /** Button that opens what else there is to know of a partner, and its accessible name, which begins alike. */
  details: string;
  detailsOf: (name: string) => string;
  alsoKnownAs: string;
  website: string;
  registers: string;
  about: string;
  founded: string;
  ended: string;
  partOf: string;
  onBehalfOf: (name: string) => string;
  /** A role that is only attested for a date. */
  attested: (date: string) => string;
}

/** What the views of the partner list are made of. */
export type PartnerListInput = ViewInput<PartnerListMessages>;

/** Loads the words of the element in one language. */
export const partnerListMessages = widgetMessages<PartnerListMessages>(
  'partner-list',
  import.meta.glob('../languages/*/partner-list.ts'),
);
