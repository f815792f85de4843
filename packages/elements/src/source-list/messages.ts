import type { MessagesWithLabels } from '../base/text/label.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** Order of the list: most used first, order of citation, newest first, or by title. */
export type SourceSort = 'use' | 'cited' | 'date' | 'title';

/** The UI texts of the source list in one language. */
export interface SourceListMessages extends MessagesWithLabels<
  'change-kind' | 'collection' | 'link-kind' | 'membership-role' | 'source-layer'
> {
  heading: (network: string) => string;
  /** Heading for the sources of all networks. */
  headingOfAll: string;
  noMatch: string;
  /** For a source without a date: the year, or years, in which it was written. */
  writtenIn: (years: string) => string;
  /** For a source without a date: the year that its text refers to as past. */
  writtenAfter: (year: string) => string;
  /** For a source without a date: the year in which it already existed. */
  writtenBefore: (year: string) => string;
  filters: string;
  search: string;
  languageOfSource: string;
  allLanguages: string;
  publisher: string;
  allPublishers: string;
  layer: string;
  allLayers: string;
  /** Number and order of the sources. */
  order: (total: number, sort: SourceSort) => string;
  /** Language of most sources, if it is not the page's. */
  mostIn: (language: string) => string;
  /** States that most sources have no date. */
  mostUndated: string;
  /** Button that shows a long list in full. */
  showAll: (total: number) => string;
  /** Number of sources that match the filter, and total number. */
  count: (shown: number, total: number) => string;
  /** Number of records that cite a source. */
  supports: (count: number) => string;
}

/** Loads the UI texts of the element in one language. */
export const sourceListMessages = widgetMessages<SourceListMessages>(
  'source-list',
  import.meta.glob('../languages/*/source-list.ts'),
);
