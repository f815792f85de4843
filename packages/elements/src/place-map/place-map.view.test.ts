import { findNetwork, indexDataset, type Dataset, type Place } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '@health-networks/core/data';
import { textOfPhrase } from '../base/text/phrase.js';
import '../bundled.js';
import { bundledNetworkIds, loadBundledNetwork } from '../base/data/bundled-networks.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { loadAtlas } from '../test-support/load-atlas.js';
import { runSteps } from '../base/steps.js';
import { gatherPlaces, placeMapView, type MapData, type PlaceMapView } from './place-map.view.js';
import { placeMapMessages } from './messages.js';

const shapes = [1, 1.3] as const;

const viewOf = async (
  dataset: Dataset,
  networkId?: string,
  language = 'en',
  towns: MapData['towns'] = new Map(),
): Promise<PlaceMapView> => {
  const index = indexDataset(dataset);
  const network = networkId === undefined ? undefined : findNetwork(index, networkId);
  const input = { index, network, language, messages: await placeMapMessages.load(language) };
  const material = runSteps(gatherPlaces(input));
  const { countries } = placeMapView(input, material, { atlas: await loadAtlas([]), towns, shapes });
  return placeMapView(input, material, { atlas: await loadAtlas(countries), towns, shapes });
};

const seeded = async (id: string, language = 'en'): Promise<PlaceMapView> => {
  const dataset = await loadBundledNetwork(id, language);
  if (!dataset) throw new Error(`There is no network ${id}.`);
  return viewOf(dataset, id, language);
};

const summary = ({ places }: PlaceMapView): [string, string | undefined, string[]][] =>
  places.map(({ name, absence, slices }) => [name.value, absence, slices.flat().map(({ text }) => textOfPhrase(text))]);

const drawn = ({ frame }: PlaceMapView): [points: string[], areas: string[]] => [
  frame?.places.map(({ name, count }) => `${name} ${count}`) ?? [],
  frame?.areas.map(({ name }) => name) ?? [],
];

const place = (id: string, fields: Omit<Place, 'id' | 'name' | 'citations'>): Place => ({
  id,
  name: { en: id },
  citations: [{ source: 'report', quote: 'as it says' }],
  ...fields,
});

describe('the places of the example', () => {
  test('are those of its members, and of organizations of its contacts and persons', async () => {
    expect(summary(await viewOf(exampleDataset, 'circle', 'nl'))).toEqual([['Keulen', 'unknown', ['Kliniek']]]);
  });

  test('an organization with two records is listed once, with both and its own', async () => {
    const { places } = await viewOf(exampleDataset, 'circle');
    expect(places[0]?.slices[0]?.[0]?.records.map(({ id }) => id)).toEqual(['clinic-partner', 'clinic', 'clinic-lead']);
  });

  test('every place with coordinates is on the map', async () => {
    const koln = place('koln', { kind: 'city', country: 'DE', coordinates: { latitude: 50.94, longitude: 6.96 } });
    const view = await viewOf({ ...exampleDataset, places: { koln } }, 'circle');
    expect(summary(view)).toEqual([['koln', undefined, ['Clinic']]]);
    expect(drawn(view)).toEqual([['koln 1'], []]);
  });

  test('a place on another continent is only in the list', async () => {
    const koln = place('koln', { kind: 'city', country: 'SG', coordinates: { latitude: 1.35, longitude: 103.8 } });
    const view = await viewOf({ ...exampleDataset, places: { koln } }, 'circle');
    expect(summary(view)).toEqual([['koln', 'outside', ['Clinic']]]);
    expect(view.frame).toBeUndefined();
  });

  test('a town without coordinates is looked up and shown there', async () => {
    const before = await viewOf(exampleDataset, 'circle', 'nl');
    expect([summary(before)[0]?.[1], before.unlocated]).toEqual(['unknown', [{ name: 'Keulen', country: 'DE' }]]);
    const keulen = { country: 'DE', coordinates: { latitude: 50.94, longitude: 6.96 } };
    const view = await viewOf(exampleDataset, 'circle', 'nl', new Map([['Keulen', keulen]]));
    expect([summary(view)[0]?.[1], drawn(view)]).toEqual([undefined, [['Keulen 1'], []]]);
  });

  test('a campus is shown at its town', async () => {
    const town = place('town', { kind: 'city', country: 'NL', coordinates: { latitude: 53.2, longitude: 6.57 } });
    const koln = place('koln', { kind: 'campus', country: 'NL', within: 'town' });
    expect(drawn(await viewOf({ ...exampleDataset, places: { koln, town } }, 'circle'))).toEqual([['koln 1'], []]);
  });

  test('a province is an area by its name in any language; a country of a place is not', async () => {
    const province = place('koln', { kind: 'province', country: 'NL' });
    const named = { ...province, name: { en: 'Province of Groningen', nl: 'Provincie Groningen' } };
    expect(drawn(await viewOf({ ...exampleDataset, places: { koln: named } }, 'circle'))).toEqual([
      [],
      ['Province of Groningen'],
    ]);
    const region = { ...named, kind: 'region', name: { en: 'Region of Groningen' } };
    expect(summary(await viewOf({ ...exampleDataset, places: { koln: region } }, 'circle'))[0]?.[1]).toBe('area');
    const country = place('koln', { kind: 'country', country: 'NL' });
    const view = await viewOf({ ...exampleDataset, places: { koln: country } }, 'circle');
    expect([summary(view)[0]?.[1], drawn(view)]).toEqual(['country', [[], []]]);
  });

  test('data of several networks are shown together, without a network name', async () => {
    const { circle } = exampleDataset.networks;
    if (!circle) throw new Error('The example holds no network "circle".');
    const other = { ...circle, id: 'other', name: { en: 'The Other' }, place: 'koln', areaServed: ['koln'] };
    const view = await viewOf({ ...exampleDataset, networks: { circle, other } });
    expect(view.networkName).toBeUndefined();
    expect(summary(view)).toEqual([
      ['Cologne', 'unknown', ['The Other is based here', 'Area served by The Other', 'Clinic']],
    ]);
  });
});

describe('the seed', () => {
  test('shows Finland and the Netherlands on one map, both as areas', async () => {
    expect(drawn(await seeded('finland-netherlands'))).toEqual([['Helsinki 1'], ['Finland', 'Netherlands']]);
  });

  test('shows the towns of Utrecht and their province, and no point for the Netherlands', async () => {
    const view = await seeded('health-hub-utrecht', 'nl');
    expect(drawn(view)).toEqual([
      ['De Bilt 2', 'Maarssen 1', 'Nieuwegein 2', 'Utrecht 11', 'Wijk bij Duurstede 1', 'Zeist 1'],
      ['Provincie Utrecht'],
    ]);
    const absent = view.places.filter(({ absence }) => absence !== undefined);
    expect(absent.map(({ name, absence }) => [name.value, absence])).toEqual([
      ['Nederland', 'country'],
      ['Regio Utrecht', 'area'],
    ]);
  });

  test('has remarks on places without items', async () => {
    const { remarks, places } = await seeded('health-valley');
    expect(places.map(({ name }) => name.value)).toEqual(['Dordrecht', 'Enschede', 'Nijmegen', 'Oss', 'Wageningen']);
    expect([...new Set(remarks.map(({ about = [] }) => textOfPhrase(about)))].sort()).toEqual(
      expect.arrayContaining(['Germany', 'Singapore']),
    );
  });

  test('shows no status for an event with a declared status below held', async () => {
    const dataset = seedDataset as Dataset;
    const done = { id: 'done', scheme: 'event-status', broader: 'held', label: { en: 'done' }, citations: [] };
    const events = Object.fromEntries(
      Object.entries(dataset.events).map(([id, event]) => [id, { ...event, status: 'done' }]),
    );
    const { places } = await viewOf({ ...dataset, events, concepts: { ...dataset.concepts, done } }, 'upgraded');
    const shown = places.flatMap(({ slices }) => slices.flat().filter(({ kind }) => kind === 'event'));
    expect([shown.length > 2, shown.filter(({ status }) => status !== undefined)]).toEqual([true, []]);
  });

  test('shows the status of an event that was not held', async () => {
    const { places } = await seeded('upgraded');
    const events = places.flatMap(({ slices }) => slices.flat().filter(({ kind }) => kind === 'event'));
    expect(events.map(({ text, date, status }) => [textOfPhrase(text), date?.text, status?.value])).toEqual([
      ['Upgraded Life Festival', '10–11 June 2014', undefined],
      ['Health100', '2 October 2019', 'planned'],
      ['Delegation visit to the Netherlands', '2020', 'planned'],
    ]);
  });
});

test('every seat has a source that its party cites for it', async () => {
  const dataset: Dataset = seedDataset;
  const placed = [...Object.values(dataset.organizations), ...Object.values(dataset.networks)];
  const unmarked: string[] = [];
  let seats = 0;
  for (const id of bundledNetworkIds()) {
    const { places, evidence } = await viewOf(dataset, id);
    for (const item of places.flatMap(({ slices }) => slices.flat()).filter(({ kind }) => kind === 'party')) {
      seats += 1;
      const marks = evidence.marksOf(...item.records);
      const sources = evidence.notes.filter(({ number }) => marks.includes(number)).map(({ id: source }) => source);
      const party = placed.find((found) => item.records.some((record) => record.id === found.id));
      const giving = party?.citations.filter(({ fields = ['place'] }) => fields.includes('place')) ?? [];
      const cited = giving.length > 0 ? giving : party?.citations;
      if (!cited?.some(({ source }) => sources.includes(source))) unmarked.push(`${id}: ${textOfPhrase(item.text)}`);
    }
  }
  expect(seats).toBe(102);
  expect(unmarked).toEqual([]);
});
