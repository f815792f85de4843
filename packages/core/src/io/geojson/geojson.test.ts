import { check } from '@placemarkio/check-geojson';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import { byId, makeDataset } from '../../integrity/test-support/make-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { membersOf } from '../../query/of-network/members-of.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { town } from '../test-support/town.js';
import { toGeoJson } from './geojson.js';

const dataset: Dataset = makeDataset({
  languages: ['nl'],
  places: byId(town, { id: 'nowhere', name: { nl: 'Nergens' }, kind: 'city', within: 'utrecht', citations: [] }),
  organizations: byId(
    {
      id: 'clinic',
      name: { nl: 'Kliniek', fi: 'Klinikka' },
      alternateNames: ['K'],
      kind: 'hospital',
      place: 'utrecht',
      url: 'https://example.org/',
      identifiers: { wikidata: 'Q1' },
      startDate: '2016~',
      citations: [],
    },
    { id: 'office', name: { nl: 'Bureau' }, kind: 'company', place: 'nowhere', citations: [] },
    { id: 'stranger', name: { nl: 'Vreemde' }, kind: 'company', citations: [] },
  ),
  networks: byId({ id: 'ring', name: { nl: 'De Ring' }, kind: 'cluster', citations: [] }),
  memberships: byId(
    { id: 'm1', member: 'clinic', organization: 'ring', role: 'partner', citations: [] },
    { id: 'm2', member: 'clinic', organization: 'ring', role: 'founder', citations: [] },
    { id: 'm3', member: 'office', organization: 'ring', role: 'member', citations: [] },
  ),
});

test('toGeoJson returns the members of a network at their seats, longitude first', () => {
  expect(toGeoJson(indexDataset(dataset), { network: 'ring', language: 'fi' })).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'clinic',
        geometry: { type: 'Point', coordinates: [5.12, 52.09] },
        properties: {
          collection: 'organizations',
          name: 'Klinikka',
          'name:nl': 'Kliniek',
          'name:fi': 'Klinikka',
          alternateNames: ['K'],
          kind: 'hospital',
          kindLabel: 'sairaala',
          roles: ['partner', 'founder'],
          url: 'https://example.org/',
          wikidata: 'Q1',
          startDate: '2016~',
          place: 'utrecht',
          placeName: 'Utrecht',
          'placeName:nl': 'Utrecht',
          placeKind: 'city',
          country: 'NL',
        },
      },
      {
        type: 'Feature',
        id: 'office',
        geometry: null,
        properties: {
          collection: 'organizations',
          name: 'Bureau',
          'name:nl': 'Bureau',
          kind: 'company',
          kindLabel: 'yritys',
          roles: ['member'],
          place: 'nowhere',
          placeName: 'Nergens',
          'placeName:nl': 'Nergens',
          placeKind: 'city',
        },
      },
    ],
  });
});

test('toGeoJson returns all organizations and networks by default', () => {
  const { features } = toGeoJson(indexDataset(dataset));
  expect(features.map(({ id }) => id)).toEqual(['clinic', 'office', 'stranger', 'ring']);
});

test('toGeoJson uses the declared labels of kinds', () => {
  const { features } = toGeoJson(indexDataset(danishDataset), { language: 'da' });
  expect(features.map(({ properties }) => properties.kindLabel)).toEqual(['apotek', 'embassy', 'cluster']);
});

describe.each<[string, Dataset]>([
  ['the seed data', seedDataset],
  ['declared terms', danishDataset],
  ['a small network', dataset],
])('%s as GeoJSON', (_, data) => {
  const text = JSON.stringify(toGeoJson(indexDataset(data)));

  test('are valid according to another parser', () => {
    expect(check(text)).toEqual(JSON.parse(text));
  });
});

test('a role in two periods is listed once', () => {
  const twice = makeDataset({
    organizations: byId({ id: 'clinic', name: { nl: 'Kliniek' }, kind: 'hospital', citations: [] }),
    networks: byId({ id: 'ring', name: { nl: 'De Ring' }, kind: 'cluster', citations: [] }),
    memberships: byId(
      { id: 'm1', member: 'clinic', organization: 'ring', role: 'partner', endDate: '2019', citations: [] },
      { id: 'm2', member: 'clinic', organization: 'ring', role: 'funder', citations: [] },
      { id: 'm3', member: 'clinic', organization: 'ring', role: 'partner', startDate: '2022', citations: [] },
    ),
  });
  const { features } = toGeoJson(indexDataset(twice), { network: 'ring' });
  expect(features.map(({ properties }) => properties.roles)).toEqual([['partner', 'funder']]);
});

test('toGeoJson places exactly the members whose town has coordinates', () => {
  const index = indexDataset<Dataset>(seedDataset);
  const { features } = toGeoJson(index, { network: 'health-hub-utrecht' });
  const parties = new Set(
    membersOf(index, 'health-hub-utrecht').flatMap(({ kind, member }) => (kind === 'person' ? [] : member.id)),
  );
  expect(new Set(features.map(({ id }) => id))).toEqual(parties);
  const located = features
    .filter(({ geometry }) => geometry !== null)
    .map(({ properties }) => String(properties.place));
  expect(located.filter((id) => !Object.hasOwn(seedDataset.places, id))).toEqual([]);
  expect(located.length).toBeGreaterThan(10);
});
