import { describe, expect, test } from 'vitest';
import { checkDataset } from '../integrity/check-dataset.js';
import { type AnyRecord, collectionNames } from '../model/collections.js';
import { datasetSchema, type Dataset } from '../model/dataset.js';
import { seedDataset } from './seed-dataset.js';

const dataset: Dataset = seedDataset;

const records: [key: string, record: AnyRecord][] = collectionNames.flatMap((name) => Object.entries(dataset[name]));

/** Fields that no citation supports, by name or with the whole record, and that are not marked as our own. */
const unsupportedFields = (record: AnyRecord): string[] => {
  if (record.citations.some(({ fields }) => fields === undefined)) return [];
  const supported = [...record.citations.flatMap(({ fields = [] }) => fields), ...(record.editorial ?? [])];
  return Object.keys(record)
    .filter((field) => !['id', 'citations', 'editorial'].includes(field))
    .filter((field) => !supported.some((path) => path === field || path.startsWith(`${field}.`)))
    .map((field) => `${record.id}.${field}`);
};

describe('the seed dataset', () => {
  test('is valid as it stands: parsing changes nothing', () => {
    expect(datasetSchema.parse(seedDataset)).toStrictEqual(seedDataset);
  });

  test('passes every integrity rule', () => {
    expect(checkDataset(seedDataset).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('keeps every record under its own id', () => {
    expect(records.filter(([key, { id }]) => key !== id)).toEqual([]);
  });

  test('gives every citation a quote of one to eight words', () => {
    const quotes = records.flatMap(([, { citations }]) => citations.map(({ quote = '' }) => quote));
    expect(quotes.filter((quote) => quote === '' || quote.split(/\s+/).length > 8)).toEqual([]);
  });

  test('cites each field or marks it as editorial', () => {
    expect(records.flatMap(([, record]) => unsupportedFields(record))).toEqual([]);
  });

  test('gives towns a point and a number in GeoNames, and other places neither', () => {
    expect(
      Object.values(dataset.places)
        .filter(({ kind, coordinates, geonamesId }) => {
          const isTown = kind === 'city';
          return (coordinates !== undefined) !== isTown || (geonamesId !== undefined) !== isTown;
        })
        .map(({ id }) => id),
    ).toEqual([]);
  });
});
