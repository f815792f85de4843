import type { Dataset } from './types.generated.js';

/** The default values of a dataset's own fields, apart from its collections. */
export const datasetDefaults = {
  schemaVersion: '2',
  languages: [],
} as const satisfies Partial<Dataset>;
