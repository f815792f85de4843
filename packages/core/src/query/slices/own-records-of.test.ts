import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/index.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';
import { recordsCiting, sourcesOf } from './own-records-of.js';

const index = indexDataset<Dataset>(miniDataset);

const idsCiting = (source: string, network?: string): string[] =>
  recordsCiting(index, source, network).map(({ collection, record }) => `${collection}.${record.id}`);

describe('recordsCiting', () => {
  test('returns all records that cite a source, by collection', () => {
    expect(idsCiting('page-a')).toEqual([
      'networks.river-network',
      'memberships.hospital-founder',
      'contactPoints.anna-contact',
      'links.river-lake',
    ]);
  });

  test('returns only records of a requested network', () => {
    expect(idsCiting('page-a', 'lake-network')).toEqual(['links.river-lake']);
    expect(idsCiting('page-c', 'river-network')).toEqual([]);
  });

  test.each(['page-z', 'constructor'])('returns nothing for the unknown source %s', (source) => {
    expect(idsCiting(source)).toEqual([]);
  });

  test('finds a record for every source of every seed network', () => {
    const seed = indexDataset<Dataset>(seedDataset);
    const idle = Object.keys(seedDataset.networks).flatMap((network) =>
      sourcesOf(seed, network).filter(({ id }) => recordsCiting(seed, id, network).length === 0),
    );
    expect(idle).toEqual([]);
  });
});
