import { findNetwork, indexDataset, type Dataset } from '@health-networks/core';
import type { ViewInput } from '../base/hn-element.js';
import { loadMessages } from '../locales/load-messages.js';
import { exampleDataset } from './example-dataset.js';

/** What a widget hands to its view model, from the example data unless told otherwise. */
export const viewInput = async (language = 'en', dataset: Dataset = exampleDataset): Promise<ViewInput> => {
  const index = indexDataset(dataset);
  const network = findNetwork(index, Object.keys(dataset.networks)[0] ?? '');
  if (!network) throw new Error('The test data hold no network.');
  return { index, network, messages: await loadMessages(language), language };
};
