import type { CollectionName, RecordOf } from './collections.js';
import type { Dataset } from './dataset.js';

/** What a dataset has where nothing is written, its collections apart. */
export const datasetDefaults = {
  schemaVersion: '2',
  languages: [],
} as const satisfies Partial<Dataset>;

/**
 * What a field has where nothing is written. Kept apart from the schemas, because `defineDataset` must not load zod; a
 * test holds the two together. Every record has empty `citations` besides.
 */
export const defaultValues: { readonly [Name in CollectionName]?: Partial<RecordOf<Name>> } = {
  goals: { kind: 'aim' },
  changeEvents: { status: 'done' },
};
