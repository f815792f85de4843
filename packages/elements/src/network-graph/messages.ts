import type { MessagesWithLabels } from '../base/text/label.js';
import type { OverviewInput } from '../base/view-input.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The UI texts of the network graph in one language. */
export interface NetworkGraphMessages extends MessagesWithLabels<
  'collection' | 'link-kind' | 'link-kind-inverse' | 'membership-role' | 'network-kind' | 'organization-kind'
> {
  heading: (network: string) => string;
  /** Heading for several networks. */
  headingAll: string;
  /** How to navigate the picture with a keyboard. */
  hint: string;
  /** Shown before anything is selected. */
  choose: string;
  /** Number of relations of a party. */
  count: (relations: number) => string;
  /** Button that closes the panel of the selected party. */
  close: string;
  /** A role as a verb phrase: "member of", followed by a name. */
  asRole: (role: string) => string;
  /** A verb and its objects: "supports", "A and B". */
  says: (verb: string, names: string) => string;
  /** Ends a list that is shortened. */
  more: (others: number) => string;
  /** Number of parties in the picture, and total number. */
  shown: (drawn: number, all: number) => string;
  /** Several members in one box: "23", "founding partners". */
  group: (count: string, role: string) => string;
  /** Legend entries: kinds of line, and what country codes mean. */
  legend: { title: string; member: string; link: string; sought: string; crossing: string };
  /** Captions over organizations that belong to the network, and over others. */
  partners: string;
  otherOrganizations: string;
  /** Summary of the folded table, with the number of relations. */
  table: (relations: number) => string;
  /** Texts of the page navigation of a long table. */
  pages: { previous: string; next: string; range: (from: number, to: number, all: number) => string };
  from: string;
  relation: string;
  to: string;
  when: string;
  border: string;
  source: string;
}

/** Input of the network graph views. */
export type GraphInput = OverviewInput<NetworkGraphMessages>;

/** Loads the UI texts of the element in one language. */
export const networkGraphMessages = widgetMessages<NetworkGraphMessages>(
  'network-graph',
  import.meta.glob('../languages/*/network-graph.ts'),
);
