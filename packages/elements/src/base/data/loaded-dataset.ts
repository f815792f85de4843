import type { Dataset, Issue } from '@health-networks/core';

/** The data requested by an element's properties. */
export interface DataRequest {
  src: string | undefined;
  network: string | undefined;
  /** Headers of a CSV file and their columns, as in `Navn=name; By=place`. */
  csvColumns: string | undefined;
  /** BCP 47 tag; bundled data is loaded in one language. */
  language: string;
}

/** A dataset, with the issues about omitted or doubtful records. */
export interface LoadedDataset {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

/** Why a file could not be read. */
export type ReadFailure = 'not-a-dataset' | 'invalid-data' | 'other-version';

/**
 * The result of reading a file. Returned instead of thrown, because next to `hn.all.js` the readers are separate
 * bundles, so that `instanceof LoadError` would fail across them.
 */
export type ReadResult = LoadedDataset | { code: ReadFailure; message: string; issues: readonly Issue[] };
