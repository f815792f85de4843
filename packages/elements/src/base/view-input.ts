import type { DatasetIndex, Network } from '@health-networks/core';
import type { BaseMessages } from '../languages/base-messages.js';

/** Input of a view model. */
export interface ViewInput<Messages extends BaseMessages = BaseMessages, Shown extends Network | undefined = Network> {
  index: DatasetIndex;
  /** The network to show; undefined for all networks in the data. */
  network: Shown;
  messages: Messages;
  /** BCP 47 tag in effect at the element, or a comma-separated list with a fallback. */
  language: string;
}

/** View input of a widget that can show all networks at once. */
export type OverviewInput<Messages extends BaseMessages = BaseMessages> = ViewInput<Messages, Network | undefined>;
