import { expect, test } from 'vitest';
import { collectionNames } from '../../model/collections.js';
import type { AnyRecord } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import { seedDataset } from '../seed-dataset.js';
import { webPageRecords } from './web-page-records.js';

const dataset: Dataset = seedDataset;

const records = collectionNames
  .filter((collection) => collection !== 'sources')
  .flatMap((collection) => Object.values<AnyRecord>(dataset[collection]));

test('every page supports a record', () => {
  const cited = new Set(records.flatMap(({ citations }) => citations.map(({ source }) => source)));
  expect(Object.keys(webPageRecords.sources).filter((id) => !cited.has(id))).toEqual([]);
});

test('every place of the pages is referenced by a record', () => {
  const text = JSON.stringify(records);
  expect(Object.keys(webPageRecords.places).filter((id) => text.split(`"${id}"`).length <= 2)).toEqual([]);
});
