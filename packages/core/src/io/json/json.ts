import { collectionOf } from '../../query/collection-of.js';
import { collectionNames } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';

/**
 * A dataset as a JSON file: two spaces, a line break at the end, what it says about itself before its collections.
 * Records keep their order, which is that in which lists show them. The same data always give the same text.
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
