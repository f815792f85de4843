import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { searchDataset, type SearchOptions } from './search-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';

const cologne = { id: 'cologne', name: { de: 'Köln', en: 'Cologne' }, kind: 'city', citations: [] };
const dijkstra = {
  id: 'dijkstra',
  name: { nl: 'Stichting Dijkstra' },
  alternateNames: ['DSK'],
  kind: 'foundation',
  place: 'cologne',
  citations: [],
};

const physiotherapy = {
  id: 'physiotherapy',
  scheme: 'theme' as const,
  label: { en: 'Physiotherapy' },
  altLabels: { nl: ['fysio', 'bewegingstherapie'] },
  citations: [],
};

const index = indexDataset<Dataset>({
  ...miniDataset,
  concepts: { ...miniDataset.concepts, physiotherapy },
  places: { ...miniDataset.places, cologne },
  organizations: { ...miniDataset.organizations, dijkstra },
});

const found = (query: string, options?: SearchOptions): string[] =>
  searchDataset(index, query, options).map(({ record }) => record.id);

describe('searchDataset', () => {
  test.each([
    ['koln', ['cologne', 'dijkstra']],
    ['KÖLN', ['cologne', 'dijkstra']],
    ['dykstra', ['dijkstra']],
    ['dsk', ['dijkstra']],
    ['Fysio', ['physiotherapy']],
    ['stichting cologne', ['dijkstra']],
    ['van der rivier', ['anna']],
    ['rivierziekenhuis', ['hospital']],
    ['page b', ['page-b']],
    ['prevention', ['prevention']],
    ['nowhere', []],
    ['', []],
    [' – ', []],
  ])('%j', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('exact names come first, then names that begin with the query, then names that contain it', () => {
    expect(found('river').slice(0, 3)).toEqual(['rivertown', 'hospital', 'university']);
    expect(found('lake network')[0]).toBe('lake-network');
  });

  test('searches the requested collections, and stops at the limit', () => {
    expect(found('river', { collections: ['networks'] })).toEqual(['river-network']);
    expect(found('river', { limit: 2 })).toHaveLength(2);
  });
});
