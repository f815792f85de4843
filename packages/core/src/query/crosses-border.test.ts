import { describe, expect, test } from 'vitest';
import type { Dataset } from '../model/dataset.js';
import { countriesOf } from './countries-of.js';
import { crossesBorder } from './crosses-border.js';
import { indexDataset } from './index-dataset.js';
import { miniDataset } from './test-support/mini-dataset.js';

const { networks, places } = miniDataset;
const index = indexDataset(miniDataset);

describe('countriesOf', () => {
  test.each([
    ['a country', 'finland', ['FI']],
    ['a place that lies in a country', 'rivertown', ['NL']],
    ['an organization with a seat', 'hospital', ['NL']],
    ['an organization without one', 'institute', []],
    ['a network with a seat', 'river-network', ['NL']],
    ['a network without one, by the places it serves', 'lake-network', ['FI']],
    ['a person, by the organizations they belong to', 'anna', ['NL']],
    ['a person who belongs nowhere', 'bert', []],
    ['a program, by its network', 'lake-lab', ['FI']],
    ['nobody', 'constructor', []],
  ])('%s', (_, id, countries) => {
    expect(countriesOf(index, id)).toEqual(countries);
  });

  test('places that lie in each other have no country', () => {
    const a = { ...places.rivertown, id: 'a', within: 'b' };
    const b = { ...places.rivertown, id: 'b', within: 'a' };
    expect(countriesOf(indexDataset<Dataset>({ ...miniDataset, places: { a, b } }), 'a')).toEqual([]);
  });
});

describe('crossesBorder', () => {
  const both = { ...networks['lake-network'], id: 'both', areaServed: ['finland', 'netherlands'] };
  const wide = indexDataset<Dataset>({ ...miniDataset, networks: { ...networks, both } });

  test.each([
    ['river-network', 'lake-network', true],
    ['anna', 'finland', true],
    ['lake-lab', 'river-network', true],
    ['coalition', 'river-network', false],
    ['hospital', 'town', false],
    ['hospital', 'institute', undefined],
    ['both', 'hospital', undefined],
    ['both', 'both', undefined],
  ])('%s and %s: %s', (from, to, crosses) => {
    expect(crossesBorder(wide, { from, to })).toBe(crosses);
  });
});
