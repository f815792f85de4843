import { findNetwork, indexDataset, type Dataset } from '@health-networks/core';
import type { ViewInput } from '../base/view-input.js';
import { withDeclaredTerms } from '../base/language/declared-terms.js';
import type { BaseMessages, MessageLoader } from '../languages/base-messages.js';
import { exampleDataset } from './example-dataset.js';

/** Creates the input of a view model, with the example data by default. */
export const viewInput = async <Messages extends BaseMessages>(
  loader: MessageLoader<Messages>,
  language = 'en',
  dataset: Dataset = exampleDataset,
): Promise<ViewInput<Messages>> => {
  const index = indexDataset(dataset);
  const network = findNetwork(index, Object.keys(dataset.networks)[0] ?? '');
  if (!network) throw new Error('The test data hold no network.');
  return { index, network, messages: withDeclaredTerms(await loader.load(language), dataset, language), language };
};
