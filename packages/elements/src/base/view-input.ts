import type { DatasetIndex, Network } from '@health-networks/core';
import type { BaseMessages } from '../languages/base-messages.js';

/** What a widget needs to make its view. */
export interface ViewInput<Messages extends BaseMessages = BaseMessages, Shown extends Network | undefined = Network> {
  index: DatasetIndex;
  /** The network to show; undefined for all in the data. */
  network: Shown;
  messages: Messages;
  /** BCP 47 tag in force at the element; with a comma, the one that stands in for it. */
  language: string;
}

/** The same where all networks of the data can be shown at once. */
export type OverviewInput<Messages extends BaseMessages = BaseMessages> = ViewInput<Messages, Network | undefined>;
