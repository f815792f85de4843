import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '../../data/seed-dataset.js';
import type { Dataset } from '../../model/types.generated.js';
import { formatIssue } from '../../model/issues/format-issue.js';
import { parseDataset } from '../../parse/parse-dataset.js';
import { indexDataset } from '../../query/index-dataset.js';
import { arbitraryDataset } from '../../query/test-support/arbitrary-dataset.js';
import { danishDataset } from '../test-support/danish-dataset.js';
import { toGeoJson } from './geojson.js';
import { readGeoJson, safeReadGeoJson } from './read-geojson.js';

const feature = (properties: object, geometry: unknown = null): string =>
  JSON.stringify({ type: 'Feature', geometry, properties });

const at = (latitude: unknown, longitude: unknown): string =>
  feature({ name: 'Clinic', city: 'Utrecht' }, { type: 'Point', coordinates: [longitude, latitude] });

const reported = (text: string, mode: 'strict' | 'lenient' = 'strict'): string[] => {
  const result = safeReadGeoJson(text, { mode, language: 'en' });
  return (result.success ? result.issues : result.error.issues).map(formatIssue);
};

test('a name without a language is kept beside those with one, and keys are case-insensitive', () => {
  const read = (properties: object): unknown[] => {
    const { organizations } = readGeoJson(feature(properties), { language: 'nl' });
    return Object.values(organizations).map(({ name, url }) => [name, url]);
  };
  expect([
    ...read({ name: 'Rivierenland', 'name:en': 'River Hospital' }),
    ...read({ name: 'Clinic', 'name:en': 'Clinic' }),
    ...read({ Naam: 'Duinzicht', WEBSITE: 'https://duin.example/' }),
  ]).toEqual([
    [{ nl: 'Rivierenland', en: 'River Hospital' }, undefined],
    [{ en: 'Clinic' }, undefined],
    [{ nl: 'Duinzicht' }, 'https://duin.example/'],
  ]);
});

describe('different points of organizations in one town', () => {
  const at = (name: string, coordinates: number[] | null): object => ({
    type: 'Feature',
    properties: { name, city: 'Utrecht' },
    geometry: coordinates && { type: 'Point', coordinates },
  });
  const read = (...features: object[]) => {
    const result = safeReadGeoJson(JSON.stringify({ type: 'FeatureCollection', features }), { language: 'en' });
    if (!result.success) throw result.error;
    return [result.data.places['place-utrecht']?.coordinates, result.issues.map(formatIssue)];
  };

  test('are not assigned to the town, which is reported once', () => {
    expect(read(at('A', [5.18, 52.08]), at('B', [5.11, 52.09]), at('C', [5.12, 52.1]), at('D', [5.18, 52.08]))).toEqual(
      [undefined, [expect.stringMatching(/^Utrecht has different positions in the file/)]],
    );
  });

  test('are assigned to the town if they are equal', () => {
    const utrecht = { latitude: 52.09, longitude: 5.12 };
    expect(read(at('A', null), at('B', [5.12, 52.09]), at('C', [5.12, 52.09]), at('D', null))).toEqual([utrecht, []]);
  });
});

test('character references that a content management system leaves in names are decoded', () => {
  const { organizations, places } = readGeoJson(
    feature({ name: 'Care &amp; Cure', alt_name: 'C&#38;C;CC', city: 'K&ouml;ln' }, null),
    { language: 'en' },
  );
  expect([organizations['care-cure'], places]).toMatchObject([
    { name: { en: 'Care & Cure' }, alternateNames: ['C&C', 'CC'] },
    { 'place-koln': { name: { en: 'Köln' } } },
  ]);
});

test('readGeoJson reads a point as other programs write it', () => {
  const osm = feature(
    {
      name: 'Clinic',
      'name:nl': 'Kliniek',
      'name:en': 'Clinic',
      website: 'https://example.org/',
      'addr:city': 'Utrecht',
      'addr:country': 'NL',
      kind: 'ziekenhuis',
      wikidata: 'Q42',
      other: ['KvK 12345678'],
    },
    { type: 'Point', coordinates: [5.12, 52.09, 3] },
  );
  expect(readGeoJson(osm, { network: { id: 'ring', name: 'The Ring' }, language: 'en' })).toMatchObject({
    languages: ['en'],
    places: {
      'place-utrecht': {
        name: { en: 'Utrecht' },
        kind: 'city',
        country: 'NL',
        coordinates: { latitude: 52.09, longitude: 5.12 },
      },
    },
    organizations: {
      kliniek: {
        name: { nl: 'Kliniek', en: 'Clinic' },
        kind: 'hospital',
        place: 'place-utrecht',
        url: 'https://example.org/',
        identifiers: { wikidata: 'Q42', other: ['KvK 12345678'] },
      },
    },
    networks: { ring: { name: { en: 'The Ring' } } },
    memberships: { 'kliniek-member': { member: 'kliniek', organization: 'ring', role: 'member' } },
  });
});

describe.each<[string, Dataset, string]>([
  ['the seed data', seedDataset, 'health-hub-utrecht'],
  ['declared terms', danishDataset, 'care-circle'],
])('%s as GeoJSON', (_, dataset, id) => {
  test('are read back unchanged', () => {
    const written = toGeoJson(indexDataset(dataset), { network: id, language: 'en' });
    const { concepts } = dataset;
    const read = readGeoJson(JSON.stringify(written), { network: { id }, language: 'en', concepts });
    expect(parseDataset(read)).toEqual(read);
    expect(toGeoJson(indexDataset(read), { network: id, language: 'en' })).toEqual(written);
  });
});

test('any dataset is read back unchanged', () => {
  fc.assert(
    fc.property(arbitraryDataset, (dataset) => {
      const written = toGeoJson(indexDataset(dataset), { network: 'network-0', language: 'en' });
      const { concepts } = dataset;
      const read = readGeoJson(JSON.stringify(written), { network: { id: 'the-ring' }, language: 'en', concepts });
      expect(parseDataset(read)).toEqual(read);
      const organizations = written.features.filter(({ properties }) => properties.collection === 'organizations');
      expect(toGeoJson(indexDataset(read), { network: 'the-ring', language: 'en' }).features).toEqual(organizations);
    }),
    { numRuns: 100 },
  );
});

describe('a position', () => {
  test.each([
    [53.2194, 6.5665],
    [60.1699, 24.9384],
    [-90, 180],
  ])('%s, %s is read', (latitude, longitude) => {
    expect(Object.values(readGeoJson(at(latitude, longitude)).places)).toMatchObject([
      { coordinates: { latitude, longitude } },
    ]);
  });

  test.each([
    [91, 91],
    [0, 181],
    ['NaN', 6],
    ['53.2194', '6.5665'],
    ['53°13′10″N', '6°33′59″E'],
    [null, null],
  ])('%j, %j is refused with its path', (latitude, longitude) => {
    expect(reported(at(latitude, longitude))[0]).toMatch(
      /^features\.0\.geometry\.coordinates .*is not a valid position\. Give two/,
    );
  });

  test.each([
    [463_000, 155_000, /is a position in the Dutch RD system \(EPSG:28992\), in metres\. Export .* WGS 84/],
    [155_000, 463_000, /is a position in the Dutch RD system/],
    [5_770_000, 645_000, /is a position in metres, as UTM and other grids have them\. Export .* WGS 84/],
    [6_800_125.4, 570_233.1, /is a position in metres/],
    [121.5, 25, /is a valid position only with latitude and longitude swapped\. Did you mean "\[121\.5, 25\]"\?/],
  ])('%s, %s is refused with its coordinate system', (latitude, longitude, message) => {
    expect(reported(at(latitude, longitude))).toEqual([expect.stringMatching(message)]);
  });

  test('with latitude first is reported once, if all would be in Europe when swapped', () => {
    const pointsAt = (...points: [number, number][]): string[] =>
      reported(
        JSON.stringify({
          type: 'FeatureCollection',
          features: points.map((coordinates, index) => ({
            type: 'Feature',
            properties: { name: `P${String(index)}` },
            geometry: { type: 'Point', coordinates },
          })),
        }),
      );
    const nairobi: [number, number] = [36.82, -1.29];
    expect(pointsAt([52.09, 5.12], [62.6, 29.76])).toEqual([
      'features.0.geometry.coordinates "[52.09, 5.12]" lies outside Europe, as do all positions in the file; with latitude and longitude swapped, all lie in Europe. If they are swapped, write the longitude first: [5.12, 52.09].',
    ]);
    expect([pointsAt([5.12, 52.09]), pointsAt([5.12, 52.09], nairobi), pointsAt([151.2, -33.9])]).toEqual([[], [], []]);
  });

  test('that is unknown is omitted, and other geometries are reported', () => {
    const area = { type: 'Polygon', coordinates: [] };
    expect([reported(feature({ name: 'A' })), reported(feature({ name: 'A' }, area))[0]]).toEqual([
      [],
      'features.0.geometry "Polygon" is not a point; the organization is read without coordinates. Give a point, such as the middle of the area.',
    ]);
  });
});

test('faults are listed by feature and property, and omitted in lenient mode', () => {
  const text = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: null,
        properties: { name: 'A', website: 'javascript:1', kind: 'bakery', rank: 1 },
      },
      { type: 'Feature', geometry: null, properties: { rank: 2 } },
    ],
  });
  const result = safeReadGeoJson(text, { mode: 'lenient' });
  expect(result.success && Object.values(result.data.organizations)).toMatchObject([{ id: 'a', kind: 'other' }]);
  expect(reported(text).map((line) => line.split('. ')[0])).toEqual([
    'features.0.properties.website "javascript:1" is not a web address',
    'features.0.properties.kind "bakery" is not a known kind',
    'features.1.properties.name is missing',
    'features.0.properties.rank is an unknown property and is not read',
  ]);
});

test.each(['[]', '{"type":"Topology"}', '1', '{', '{"__proto__":{"polluted":1}}'])('%s is refused', (text) => {
  const result = safeReadGeoJson(text, { mode: 'lenient' });
  expect(result.success).toBe(false);
});
