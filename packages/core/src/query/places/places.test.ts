import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';
import { countriesOf, crossesBorder } from './places.js';

const { networks, places } = miniDataset;
const index = indexDataset<Dataset>(miniDataset);

const cited = { citations: [] };

/** A Dutch embassy with a seat in Finland, and records that have no seat. */
const abroad = indexDataset<Dataset>({
  ...miniDataset,
  places: { ...places, laketown: { id: 'laketown', name: { en: 'L' }, kind: 'city', within: 'finland', ...cited } },
  organizations: {
    ...miniDataset.organizations,
    embassy: {
      id: 'embassy',
      name: { en: 'Embassy' },
      kind: 'embassy',
      place: 'laketown',
      represents: 'netherlands',
      ...cited,
    },
    federation: { id: 'federation', name: { en: 'F' }, kind: 'other', place: 'laketown', ...cited },
  },
  groups: {
    counterparts: { id: 'counterparts', name: { en: 'Their counterparts' }, area: 'finland', ...cited },
    investors: { id: 'investors', name: { en: 'Investors' }, ...cited },
  },
  events: {
    tour: { id: 'tour', name: { en: 'T' }, places: ['rivertown', 'laketown'], status: 'held', ...cited },
    call: { id: 'call', name: { en: 'C' }, status: 'held', ...cited },
  },
  programs: { alone: { id: 'alone', name: { en: 'A' }, kind: 'project', ...cited } },
});

describe('countriesOf', () => {
  test.each([
    ['an embassy, by the country for which it speaks', 'embassy', ['NL']],
    ['another organization in the same town', 'federation', ['FI']],
    ['a group, by its area', 'counterparts', ['FI']],
    ['a group without one', 'investors', []],
    ['an event, by all of its places', 'tour', ['NL', 'FI']],
    ['an event without a place', 'call', []],
    ['a program without a network', 'alone', []],
    ['a source', 'page-a', []],
  ])('%s', (_, id, countries) => {
    expect(countriesOf(abroad, id)).toEqual(countries);
  });

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

  test('places in a cycle have no country', () => {
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

  test.each([
    ['embassy', 'hospital', false],
    ['embassy', 'federation', true],
    ['hospital', 'counterparts', true],
    ['hospital', 'investors', undefined],
    ['hospital', 'tour', undefined],
    ['hospital', 'page-a', undefined],
  ])('%s and %s: %s', (from, to, crosses) => {
    expect(crossesBorder(abroad, { from, to })).toBe(crosses);
  });
});
