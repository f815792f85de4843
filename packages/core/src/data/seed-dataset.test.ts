import { describe, expect, test } from 'vitest';
import { checkDataset } from '../integrity/check-dataset.js';
import { membershipsDated } from '../integrity/consistency/memberships-dated.js';
import { citedSources } from '../integrity/helpers/citations.js';
import { hasDate } from '../integrity/helpers/source-dates.js';
import { type AnyRecord, collectionNames } from '../model/collections.js';
import type { Dataset, NetworkEvent } from '../model/types.generated.js';
import { datasetSchema } from '../model/dataset.js';
import { documentDataset } from './document-dataset.js';
import { webPageRecords } from './web-pages/web-page-records.js';
import { seedDataset } from './seed-dataset.js';

const recordsIn = (dataset: Dataset): [key: string, record: AnyRecord][] =>
  collectionNames.flatMap((name) => Object.entries(dataset[name]));

const layers: [name: string, dataset: Dataset][] = [
  ['the documents', documentDataset],
  ['the seed dataset', seedDataset],
];

/**
 * Returns the fields that no citation supports, neither by name nor with the whole record, and that are not marked as
 * editorial.
 */
const unsupportedFields = (record: AnyRecord): string[] => {
  if (record.citations.some(({ fields }) => fields === undefined)) return [];
  const supported = [...record.citations.flatMap(({ fields = [] }) => fields), ...(record.editorial ?? [])];
  return Object.keys(record)
    .filter((field) => !['id', 'citations', 'editorial'].includes(field))
    .filter((field) => !supported.some((path) => path === field || path.startsWith(`${field}.`)))
    .map((field) => `${record.id}.${field}`);
};

describe.each(layers)('%s', (_, dataset) => {
  const records = recordsIn(dataset);

  test('is valid as it stands: parsing changes nothing', () => {
    expect(datasetSchema.parse(dataset)).toStrictEqual(dataset);
  });

  test('passes every integrity rule', () => {
    expect(checkDataset(dataset).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('keeps every record under its own id', () => {
    expect(records.filter(([key, { id }]) => key !== id)).toEqual([]);
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

  test('quotes one to eight words of a document, and nothing of a page', () => {
    const layerOfSource = new Map(Object.values(dataset.sources).map(({ id, layer }) => [id, layer]));
    const misquoted = records.flatMap(([, { id, citations }]) =>
      citations
        .filter(({ source, quote }) => {
          const words = quote?.split(/\s+/).length ?? 0;
          return layerOfSource.get(source) === 'documents' ? words < 1 || words > 8 : words > 0;
        })
        .map(({ source }) => [id, source]),
    );
    expect(misquoted).toEqual([]);
  });
});

describe('the documents', () => {
  test('and their pages date each membership and post attested by a dated source', () => {
    expect(membershipsDated.check(documentDataset)).toEqual([]);
    expect(membershipsDated.check(seedDataset)).toEqual([]);
  });

  test('have no planned event unless it was after the date of its source', () => {
    const planned = Object.values<NetworkEvent>(documentDataset.events).filter(({ status }) => status === 'planned');
    expect(planned.length).toBeGreaterThan(0);
    expect(planned.filter((event) => !citedSources(event, documentDataset).some(hasDate))).toEqual([]);
  });
});

test('the documents cite only their five sources', () => {
  expect(Object.values(documentDataset.sources).map(({ layer }) => layer)).toEqual(Array(5).fill('documents'));
});

test('no record of the second layer replaces a documented one', () => {
  const documented = new Set(recordsIn(documentDataset).map(([id]) => id));
  const added = Object.values(webPageRecords).flatMap((records) => Object.keys(records));
  expect(added.filter((id) => documented.has(id))).toEqual([]);
  expect(recordsIn(seedDataset)).toHaveLength(documented.size + added.length);
});

/**
 * Returns the allowed value of a field in the combined layers: further items in a list, a day in a documented month or
 * year.
 */
const withinDocumented = (field: string, value: unknown): unknown => {
  if (Array.isArray(value)) return expect.arrayContaining(value);
  return field.endsWith('Date') && typeof value === 'string' && /^\d{4}(-\d\d)?$/.test(value)
    ? expect.stringMatching(new RegExp(`^${value}(-|$)`))
    : value;
};

test('every documented record is in the seed dataset with all its facts', () => {
  for (const name of collectionNames) {
    for (const [id, record] of Object.entries<AnyRecord>(documentDataset[name])) {
      const { citations, editorial = [], ...fields } = record;
      const documented = Object.entries<unknown>(fields).filter(([field]) => !editorial.includes(field));
      const expected = documented.map(([field, value]): [string, unknown] => [field, withinDocumented(field, value)]);
      expect(seedDataset[name]).toMatchObject({
        [id]: { ...Object.fromEntries(expected), citations: expect.arrayContaining(citations) },
      });
    }
  }
});
