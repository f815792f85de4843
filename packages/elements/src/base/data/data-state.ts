import { collectionNames, indexDataset, type Dataset, type DatasetIndex, type Issue } from '@health-networks/core';
import { LoadError } from './load-error.js';

/** Data that an element can show. */
export interface ReadyData {
  readonly status: 'ready';
  readonly index: DatasetIndex;
  readonly issues: readonly Issue[];
  /** Why newer data could not be had: these are the former ones. */
  readonly outdated?: LoadError;
}

/** The state of the data of an element. */
export type DataState =
  { readonly status: 'loading' } | ReadyData | { readonly status: 'error'; readonly error: LoadError };

/** The initial state. */
export const loading: DataState = { status: 'loading' };

/** Why there are no data, or no newer ones. */
export const failureIn = (state: DataState): LoadError | undefined => {
  if (state.status === 'loading') return undefined;
  return state.status === 'error' ? state.error : state.outdated;
};

/** One index per dataset, however many elements show it. */
const indexes = new WeakMap<Dataset, DatasetIndex>();

/** Checks the shape at run time: a script may set any value, whatever its type says. */
const refuseOther = (dataset: unknown): void => {
  const isObject = typeof dataset === 'object' && dataset !== null;
  if (isObject && collectionNames.every((name) => name in dataset)) return;
  throw new LoadError('invalid-data', 'The property data is no dataset. Set it to the result of parseDataset(…).');
};

/** The index of a dataset, cached. */
export const indexOf = (dataset: Dataset): DatasetIndex => {
  refuseOther(dataset);
  const known = indexes.get(dataset);
  if (known) return known;
  const index = indexDataset(dataset);
  indexes.set(dataset, index);
  return index;
};

/** An element that loads data for other elements and notifies them of changes. */
export interface DataProvider {
  readonly dataState: DataState;
  /** Subscribes to changes; returns the function that unsubscribes. */
  subscribeData(callback: () => void): () => void;
  /** Loads again after a failure. */
  reloadData(): Promise<void>;
}

/** Does the element provide data? False until it is upgraded. */
export const isDataProvider = (element: Element): element is Element & DataProvider => 'subscribeData' in element;
