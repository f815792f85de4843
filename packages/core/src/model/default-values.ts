import type { Dataset } from './dataset.js';

/** What a dataset has where nothing is written, its collections apart. */
export const datasetDefaults = {
  schemaVersion: '2',
  languages: [],
} as const satisfies Partial<Dataset>;
