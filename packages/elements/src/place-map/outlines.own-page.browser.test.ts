import type { Dataset, Place } from '@health-networks/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../define.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { fileOf, mount, textsOf } from '../test-support/mount.js';
import type { HnPlaceMap } from './place-map.js';

const requested = vi.hoisted(() => ({ codes: new Set<string>(), missing: '' }));

vi.mock(import('./outline-loaders.generated.js'), async (original) => {
  const { outlineLoaders } = await original();
  const watched = Object.entries(outlineLoaders).map(([code, [bounds, load]]) => [
    code,
    [
      bounds,
      () => {
        requested.codes.add(code);
        return requested.missing === code ? Promise.reject(new Error('404')) : load();
      },
    ],
  ]);
  return { outlineLoaders: Object.fromEntries(watched) };
});

const town = (id: string, country: string, latitude: number, longitude: number): Place => ({
  id,
  name: { en: id },
  kind: 'city',
  country,
  coordinates: { latitude, longitude },
  citations: [{ source: 'report', quote: 'as it says' }],
});

const aarhus = town('aarhus', 'DK', 56.16, 10.21);
const malmo = town('malmo', 'SE', 55.61, 13);
const singapore = town('singapore', 'SG', 1.35, 103.8);

const datasetOf = (...places: Place[]): Dataset => ({
  ...exampleDataset,
  organizations: Object.fromEntries(
    Object.values(exampleDataset.organizations).map(({ place: _, ...organization }) => [organization.id, organization]),
  ),
  places: Object.fromEntries(places.map((place) => [place.id, place])),
  networks: Object.fromEntries(
    Object.values(exampleDataset.networks).map((network) => [
      network.id,
      { ...network, areaServed: places.map(({ id }) => id) },
    ]),
  ),
});

const mapOf = (...places: Place[]): Promise<HnPlaceMap> =>
  mount<HnPlaceMap>(`<hn-place-map src="${fileOf(JSON.stringify(datasetOf(...places)))}"></hn-place-map>`);

const drawnIn = (map: HnPlaceMap): string[] => textsOf(map, '.land-name');

beforeEach(() => {
  requested.codes.clear();
  requested.missing = '';
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the outlines', () => {
  test('of countries with places and their visible neighbors only are loaded', async () => {
    const map = await mapOf(aarhus);
    expect([...requested.codes].sort()).toEqual(['DK']);
    expect([drawnIn(map), textsOf(map, '.border').length]).toEqual([['Midtjylland'], 1]);
  });

  test('of two neighbors share one picture', async () => {
    const map = await mapOf(aarhus, malmo);
    expect([...requested.codes]).toEqual(expect.arrayContaining(['DK', 'SE']));
    expect([textsOf(map, '.picture').length, textsOf(map, '.coast').length > 1]).toEqual([1, true]);
  });

  test('are not loaded for the list alone', async () => {
    await mount<HnPlaceMap>('<hn-place-map layout="list" network="health-hub-utrecht"></hn-place-map>');
    expect([...requested.codes]).toEqual([]);
  });
});

test('a place in a country without an outline is only in the list', async () => {
  const map = await mapOf(singapore);
  expect([textsOf(map, '.picture'), textsOf(map, '[role=alert]'), map.state]).toEqual([[], [], 'ready']);
});

test('an outline that fails to load is reported once, and the list and other countries are shown', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  requested.missing = 'DK';
  const map = await mapOf(aarhus, malmo);
  expect(textsOf(map, '[role=alert]')).toEqual(['This could not be loaded.']);
  expect([textsOf(map, '.picture').length, textsOf(map, '.marker').length]).toEqual([1, 2]);
  expect(console.error).toHaveBeenCalledTimes(1);
});
