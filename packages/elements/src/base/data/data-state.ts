import { collectionNames, indexDataset, type Dataset, type DatasetIndex, type Issue } from '@health-networks/core';
import { LoadError } from './load-error.js';

/** Data that an element can show. */
export interface ReadyData {
  readonly status: 'ready';
  readonly index: DatasetIndex;
  readonly issues: readonly Issue[];
  /** Why newer data could not be loaded; `index` holds the previous data. */
  readonly outdated?: LoadError;
}

/** The state of an element's data. */
export type DataState =
  { readonly status: 'loading' } | ReadyData | { readonly status: 'error'; readonly error: LoadError };

/** The initial state. */
export const loading: DataState = { status: 'loading' };

/** Returns the reason why no data, or no newer data, could be loaded. */
export const failureIn = (state: DataState): LoadError | undefined => {
  if (state.status === 'loading') return undefined;
  return state.status === 'error' ? state.error : state.outdated;
};

/** One index per dataset, shared by all elements that show it. */
const indexes = new WeakMap<Dataset, DatasetIndex>();

/** Checks the shape at run time, because a script may set any value regardless of the type. */
const refuseOther = (dataset: unknown): void => {
  const isObject = typeof dataset === 'object' && dataset !== null;
  if (isObject && collectionNames.every((name) => name in dataset)) return;
  throw new LoadError('invalid-data', 'The property data is no dataset. Set it to the result of parseDataset(…).');
};

/** Returns the cached index of a dataset. */
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
  /** Subscribes to changes and returns a function that unsubscribes. */
  subscribeData(callback: () => void): () => void;
  /** Loads again after a failure. */
  reloadData(): Promise<void>;
}

/** Whether the element provides data. False until it is upgraded. */
export const isDataProvider = (element: Element): element is Element & DataProvider => 'subscribeData' in element;
