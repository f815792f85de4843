import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import { collectionNames } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import { miniDataset } from '../../query/test-support/mini-dataset.js';
import { formatCollectionCsv, formatCsvFiles, cellText } from './collection-csv.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { fromCsv } from '../test-support/from-csv.js';

const person = { id: 'anna', givenName: 'Anna, "A."', familyName: '+31\nline', citations: [] };

const withAwkwardTexts = makeDataset({
  languages: ['nl'],
  persons: byId(person),
  places: byId(
    { id: 'a', name: { nl: 'Ä' }, alternateNames: ['B;C', '[D]'], kind: 'city', citations: [] },
    { id: 'b', name: { 'de-AT': '=1+1' }, alternateNames: ['[E]'], kind: 'city', citations: [{ source: 'report' }] },
    { id: 'c', name: { nl: 'C' }, coordinates: { latitude: -1.5, longitude: 0 }, kind: 'city', citations: [] },
  ),
});

const collectionsOf = (dataset: Dataset) => Object.fromEntries(collectionNames.map((name) => [name, dataset[name]]));

describe('formatCsvFiles', () => {
  test.each<[string, Dataset]>([
    ['the seed data', seedDataset],
    ['two small networks', miniDataset],
    ['awkward texts', withAwkwardTexts],
    ['declared terms', danishDataset],
  ])('%s are read back as the same records', (_, dataset) => {
    expect(fromCsv(formatCsvFiles(dataset), dataset)).toEqual(collectionsOf(dataset));
  });

  test('writes a table of ids, one per collection, and one of citations', () => {
    const files = formatCsvFiles(withAwkwardTexts);
    expect([...files.keys()]).toEqual([
      'records.csv',
      ...collectionNames.map((name) => `${name}.csv`),
      'citations.csv',
    ]);
    expect(files.get('records.csv')).toBe(
      'id,collection\r\nreport,sources\r\na,places\r\nb,places\r\nc,places\r\nanna,persons\r\n',
    );
    expect(files.get('citations.csv')).toBe(
      'record,position,source,quote,withheld,section,fields\r\nreport,1,report,,,,\r\nb,1,report,,,,\r\n',
    );
  });
});

describe('formatCollectionCsv', () => {
  test('has a column for every field, and for every language in use', () => {
    expect(formatCollectionCsv(withAwkwardTexts, 'places').split('\r\n')).toEqual([
      'id,editorial,name.nl,name.de-AT,alternateNames,description.nl,description.de-AT,note.nl,note.de-AT,kind,country,coordinates.latitude,coordinates.longitude,within,geonamesId',
      'a,,Ä,,"[""B;C"",""[D]""]",,,,,city,,,,,',
      'b,,,=1+1,"[""[E]""]",,,,,city,,,,,',
      'c,,C,,,,,,,city,,-1.5,0,,',
      '',
    ]);
  });
});

describe('cellText', () => {
  test.each<[unknown, string]>([
    [undefined, ''],
    [0, '0'],
    [['a', 'b'], 'a;b'],
    [[], ''],
    [['a;b', 'c'], '["a;b","c"]'],
    [['[a'], '["[a"]'],
    [['a', '[b'], 'a;[b'],
  ])('writes %j as %j', (value, text) => {
    expect(cellText(value)).toBe(text);
  });
});
