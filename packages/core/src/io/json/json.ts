import { collectionNames } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import { collectionOf } from '../../query/index-dataset.js';

/**
 * Formats a dataset as a JSON file: indented by two spaces, with a final line break, metadata before the collections.
 * Records keep their order, which is also their order in lists. The same data always give the same text.
 *
 * @example
 * formatDatasetJson(ownDataset); // '{\n  "schemaVersion": "2",\n  "languages": [],\n  "sources": {},\n…}\n'
 */
export const formatDatasetJson = (dataset: Dataset): string => {
  const { $schema, schemaVersion, name, license, languages, about } = dataset;
  const collections = Object.fromEntries(
    collectionNames.map((collection) => [collection, collectionOf(dataset, collection)]),
  );
  return `${JSON.stringify({ $schema, schemaVersion, name, license, languages, about, ...collections }, null, 2)}\n`;
};
