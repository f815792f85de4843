import type { Dataset, Issue } from '@health-networks/core';

/** Data, and what of them was left out or is in doubt. */
export interface LoadedDataset {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

/** Why a file gives none. */
export type ReadFailure = 'not-a-dataset' | 'invalid-data' | 'other-version';

/**
 * What came of a file: data, or why there are none. An answer and no exception: beside `hn.all.js` the readers are
 * files of their own, whose classes are others than those of the elements.
 */
export type ReadResult = LoadedDataset | { code: ReadFailure; message: string; issues: readonly Issue[] };
