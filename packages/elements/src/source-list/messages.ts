import type { VocabularyLabels } from '@health-networks/core';
import type { BaseMessages } from '../languages/base-messages.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** Order of the list: the most used first, as first cited, newest first, or by title. */
export type SourceSort = 'use' | 'cited' | 'date' | 'title';

/** The words of the source list in one language. */
export interface SourceListMessages extends BaseMessages {
  labels: Pick<VocabularyLabels, 'change-kind' | 'collection' | 'link-kind' | 'membership-role' | 'source-layer'>;
  heading: (network: string) => string;
  /** Heading over the sources of all networks. */
  headingOfAll: string;
  noMatch: string;
  /** Of a source without a date: the year, or years, in which it was written. */
  writtenIn: (years: string) => string;
  /** Of a source without a date: the year that its text speaks of as past. */
  writtenAfter: (year: string) => string;
  /** Of a source without a date: the year in which it was there. */
  writtenBefore: (year: string) => string;
  filters: string;
  search: string;
  languageOfSource: string;
  allLanguages: string;
  publisher: string;
  allPublishers: string;
  layer: string;
  allLayers: string;
  /** How many there are, and in which order. */
  order: (total: number, sort: SourceSort) => string;
  /** In which language most are, where that is not the page's. */
  mostIn: (language: string) => string;
  /** Button that shows all of a long list. */
  showAll: (total: number) => string;
  /** How many sources the filter leaves, of how many. */
  count: (shown: number, total: number) => string;
  /** Number of records that cite a source. */
  supports: (count: number) => string;
}

/** Loads the words of the element in one language. */
export const sourceListMessages = widgetMessages<SourceListMessages>(
  'source-list',
  import.meta.glob('../languages/*/source-list.ts'),
);
