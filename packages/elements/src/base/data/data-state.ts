import { collectionNames, indexDataset, type Dataset, type DatasetIndex, type Issue } from '@health-networks/core';
import { LoadError } from './load-error.js';

/** What an element knows of its data. */
export type DataState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly index: DatasetIndex; readonly issues: readonly Issue[] }
  | { readonly status: 'error'; readonly error: LoadError };

/** Before there are data, or a reason why there are none. */
export const loading: DataState = { status: 'loading' };

/** One index per dataset, however many elements show it. */
const indexes = new WeakMap<Dataset, DatasetIndex>();

/** What a script hands over need not be what its types say. */
const refuseOther = (dataset: unknown): void => {
  const isObject = typeof dataset === 'object' && dataset !== null;
  if (isObject && collectionNames.every((name) => name in dataset)) return;
  throw new LoadError('invalid-data', 'The property data is no dataset. Set it to the result of parseDataset(…).');
};

/** The index of a dataset, made at the first request. */
export const indexOf = (dataset: Dataset): DatasetIndex => {
  refuseOther(dataset);
  const known = indexes.get(dataset);
  if (known) return known;
  const index = indexDataset(dataset);
  indexes.set(dataset, index);
  return index;
};

/** Has data that other elements may use, and tells them when they change. */
export interface DataProvider {
  readonly dataState: DataState;
  /** Calls back at every change; returns the function that ends it. */
  subscribeData(callback: () => void): () => void;
  /** Asks once more for data that could not be had. */
  reloadData(): Promise<void>;
}

/** Is this an element that provides data? Not before it is upgraded. */
export const isDataProvider = (element: Element): element is Element & DataProvider => 'subscribeData' in element;
