import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';
import {
  findConcept,
  findNetwork,
  findOrganization,
  findPerson,
  findPlace,
  findProgram,
  findSource,
  findRecord,
} from './find-record.js';

const index = indexDataset<Dataset>(miniDataset);

describe('find', () => {
  test('returns the record of its collection', () => {
    expect([
      findNetwork(index, 'river-network'),
      findOrganization(index, 'hospital'),
      findPerson(index, 'anna'),
      findPlace(index, 'finland'),
      findConcept(index, 'youth'),
      findSource(index, 'page-a'),
      findProgram(index, 'lake-lab'),
    ]).toEqual([
      miniDataset.networks['river-network'],
      miniDataset.organizations.hospital,
      miniDataset.persons.anna,
      miniDataset.places.finland,
      miniDataset.concepts.youth,
      miniDataset.sources['page-a'],
      miniDataset.programs['lake-lab'],
    ]);
  });

  test.each(['hospital', 'nobody', 'constructor', '__proto__', 'toString', ''])('finds no network under %j', (id) => {
    expect(findNetwork(index, id)).toBeUndefined();
  });
});

describe('findRecord', () => {
  test('returns the collection of a record', () => {
    expect(findRecord(index, 'river-day')).toEqual({
      collection: 'events',
      record: miniDataset.events['river-day'],
    });
  });

  test.each(['nobody', 'constructor', '__proto__'])('finds nothing under %j', (id) => {
    expect(findRecord(index, id)).toBeUndefined();
  });
});
