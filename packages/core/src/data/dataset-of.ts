import type { CollectionName, RecordOf } from '../model/collections.js';
import type { Dataset } from '../model/types.generated.js';
import type { SeedLanguage } from '../model/seed-languages.js';

/**
 * The type of a dataset with these ids: a look-up by one of them always returns a record, and any other id is a compile
 * error.
 */
export type DatasetOf<Ids extends Record<CollectionName, string>> = {
  [Name in CollectionName]: Record<Ids[Name], RecordOf<Name>>;
} & {
  schemaVersion: Dataset['schemaVersion'];
  /** Name of the dataset. */
  name: Record<SeedLanguage, string>;
  /** License under which it may be reused, as an SPDX identifier. */
  license: string;
  /** Languages in which every localized text is complete. */
  languages: string[];
};
