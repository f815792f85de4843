import type { MessagesWithLabels } from '../base/text/label.js';
import type { SectionName } from './sections.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The UI texts of the network profile in one language. */
export interface NetworkProfileMessages extends MessagesWithLabels<'goal-kind' | 'network-kind'> {
  /** Headings of the sections. */
  sections: Record<Exclude<SectionName, 'about'>, string>;
  /** Accessible name of the links to the sections. */
  onThisPage: string;
  /** Label of alternate names of the network. */
  otherNames: string;
  kind: string;
  seat: string;
  areaServed: string;
  countries: (count: number) => string;
  since: string;
  until: string;
  languages: (count: number) => string;
  website: string;
  /** Target date of a goal. */
  by: (date: string) => string;
  /** Note that statements are paraphrased. */
  inOurWords: string;
}

/** Loads the UI texts of the element in one language. */
export const networkProfileMessages = widgetMessages<NetworkProfileMessages>(
  'network-profile',
  import.meta.glob('../languages/*/network-profile.ts'),
);
