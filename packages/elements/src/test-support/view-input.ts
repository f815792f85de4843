import { findNetwork, indexDataset, type Dataset } from '@health-networks/core';
import type { ViewInput } from '../base/view-input.js';
import { withDeclaredTerms } from '../base/language/declared-terms.js';
import type { BaseWords } from '../languages/base-words.js';
import type { WordLoader } from '../languages/word-loader.js';
import { exampleDataset } from './example-dataset.js';

/** What a widget hands to its view model, from the example data unless told otherwise. */
export const viewInput = async <Words extends BaseWords>(
  loader: WordLoader<Words>,
  language = 'en',
  dataset: Dataset = exampleDataset,
): Promise<ViewInput<Words>> => {
  const index = indexDataset(dataset);
  const network = findNetwork(index, Object.keys(dataset.networks)[0] ?? '');
  if (!network) throw new Error('The test data hold no network.');
  return { index, network, words: withDeclaredTerms(await loader.load(language), dataset), language };
};
