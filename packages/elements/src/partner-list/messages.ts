import type { MessagesWithLabels } from '../base/text/label.js';
import type { ViewInput } from '../base/view-input.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The UI texts of the partner list in one language. */
export interface PartnerListMessages extends MessagesWithLabels<
  'membership-role' | 'network-kind' | 'organization-kind' | 'source-layer'
> {
  heading: (network: string) => string;
  /** Heading when the network has no name, and accessible name of the table without a heading. */
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
  /** Button that opens the filters, with the number of active ones. */
  filtersButton: (active: number) => string;
  /** Number of partners shown, and total number. */
  count: (shown: number, total: number) => string;
  /** Shown instead when the network has more partners: `attested` is a number as text, such as "over 30". */
  listed: (total: number, attested: string) => string;
  noMatch: string;
  noPlace: string;
  /** Name of the role "contact" as a facet. */
  contactRole: string;
  /** Introduces unnamed members. */
  besides: string;
  /** Note that there are more partners than the named ones, in unknown number. */
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
  /** Grouping by kind, place or role, under headings; `facet` is one of these words. */
  groupedBy: (facet: string) => string;
  /** Button that shows this many more partners. */
  showMore: (next: number) => string;
  download: string;
  /** File name, appended to that of the network. */
  fileName: string;
  copyLink: string;
  copied: string;
  /** Button that opens the details of a partner, and its accessible name, which starts with the same text. */
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

/** Input of the partner list views. */
export type PartnerListInput = ViewInput<PartnerListMessages>;

/** Loads the UI texts of the element in one language. */
export const partnerListMessages = widgetMessages<PartnerListMessages>(
  'partner-list',
  import.meta.glob('../languages/*/partner-list.ts'),
);
