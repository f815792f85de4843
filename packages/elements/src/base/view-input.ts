import type { DatasetIndex, Network } from '@health-networks/core';
import type { BaseWords } from '../languages/base-words.js';

/** What a widget needs to make its view. */
export interface ViewInput<Words extends BaseWords = BaseWords, Shown extends Network | undefined = Network> {
  index: DatasetIndex;
  /** The network to show; undefined for all in the data. */
  network: Shown;
  words: Words;
  /** BCP 47 tag in force at the element; with a comma, the one that stands in for it. */
  language: string;
}

/** The same where all networks of the data can be shown at once. */
export type OverviewInput<Words extends BaseWords = BaseWords> = ViewInput<Words, Network | undefined>;
