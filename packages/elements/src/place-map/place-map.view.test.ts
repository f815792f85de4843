import { findNetwork, indexDataset, type Dataset, type Place } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { seedDataset } from '@health-networks/core/data';
import { textOfPhrase } from '../base/text/phrase.js';
import { loadSeedDataset, seedNetworkIds } from '../base/data/seed-datasets.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { loadAtlas } from '../test-support/load-atlas.js';
import { placeMapView, type PlaceMapView } from './place-map.view.js';
import { placeMapMessages } from './messages.js';

const viewOf = async (dataset: Dataset, networkId?: string, language = 'en'): Promise<PlaceMapView> => {
  const index = indexDataset(dataset);
  const network = networkId === undefined ? undefined : findNetwork(index, networkId);
  const input = { index, network, language, messages: await placeMapMessages.load(language) };
  const { countries } = placeMapView(input, await loadAtlas([]));
  return placeMapView(input, await loadAtlas(countries));
};

const seeded = async (id: string, language = 'en'): Promise<PlaceMapView> => {
  const dataset = await loadSeedDataset(id, language);
  if (!dataset) throw new Error(`There is no network ${id}.`);
  return viewOf(dataset, id, language);
};

const told = ({ places }: PlaceMapView): [string, string | undefined, string[]][] =>
  places.map(({ name, absence, items }) => [name.value, absence, items.map(({ text }) => textOfPhrase(text))]);

const framesTold = ({ frames }: PlaceMapView): [string, string[], string[]][] =>
  frames.map(({ id, places, lands }) => [
    id,
    places.map(({ name, count }) => `${name} ${count}`),
    lands.filter(({ isServed }) => isServed).map(({ name }) => name),
  ]);

const place = (id: string, fields: Omit<Place, 'id' | 'name' | 'citations'>): Place => ({
  id,
  name: { en: id },
  citations: [{ source: 'report', quote: 'as it says' }],
  ...fields,
});

describe('the places of the example', () => {
  test('are those of its members, and of what its contacts and persons belong to', async () => {
    expect(told(await viewOf(exampleDataset, 'circle', 'nl'))).toEqual([['Keulen', 'unknown', ['Kliniek']]]);
  });

  test('an organization that is told of twice stands there once, with both records and its own', async () => {
    const { places } = await viewOf(exampleDataset, 'circle');
    expect(places[0]?.items[0]?.records.map(({ id }) => id)).toEqual(['clinic-partner', 'clinic', 'clinic-lead']);
  });

  test('a place with coordinates is on the map, wherever its name stands in the alphabet', async () => {
    const koln = place('koln', { kind: 'city', country: 'DE', coordinates: { latitude: 50.94, longitude: 6.96 } });
    const view = await viewOf({ ...exampleDataset, places: { koln } }, 'circle');
    expect(told(view)).toEqual([['koln', undefined, ['Clinic']]]);
    expect(framesTold(view)).toEqual([['DE', ['koln 1'], []]]);
  });

  test('a place in a country far away is in the list alone', async () => {
    const koln = place('koln', { kind: 'city', country: 'SG', coordinates: { latitude: 1.35, longitude: 103.8 } });
    const view = await viewOf({ ...exampleDataset, places: { koln } }, 'circle');
    expect(told(view)).toEqual([['koln', 'outside', ['Clinic']]]);
    expect(view.frames).toEqual([]);
  });

  test('a map that shows only what is spoken of stands aside', async () => {
    const { frames } = await seeded('health-hub-utrecht');
    expect(frames.map(({ id, isAside }) => [id, isAside])).toEqual([
      ['NL', false],
      ['FI', true],
    ]);
    expect((await seeded('finland-netherlands')).frames.map(({ isAside }) => isAside)).toEqual([false, false]);
  });

  test('data of several networks are shown together, under no name', async () => {
    const { circle } = exampleDataset.networks;
    if (!circle) throw new Error('The example holds no network "circle".');
    const other = { ...circle, id: 'other', name: { en: 'The Other' }, place: 'koln', areaServed: ['koln'] };
    const view = await viewOf({ ...exampleDataset, networks: { circle, other } });
    expect(view.networkName).toBeUndefined();
    expect(told(view)).toEqual([['Cologne', 'unknown', ['Seat of The Other', 'Area served by The Other', 'Clinic']]]);
  });
});

describe('the seed', () => {
  test('shows Finland and the Netherlands as two maps, both served', async () => {
    expect(framesTold(await seeded('finland-netherlands'))).toEqual([
      ['NL', [], ['Netherlands']],
      ['FI', ['Helsinki 1'], ['Finland']],
    ]);
  });

  test('shows Health Valley between its partner regions, with Brussels', async () => {
    const view = await seeded('health-valley', 'nl');
    expect(framesTold(view)).toEqual([
      [
        'BE-NL',
        ['Brussel 0', 'Dordrecht 1', 'Enschede 1', 'Nijmegen 1', 'Oss 1', 'Wageningen 1'],
        ['België', 'Duitsland'],
      ],
    ]);
    expect(view.frames.map(({ countries, isAside }) => [countries, isAside])).toEqual([[['BE', 'NL'], false]]);
    const absent = view.places.filter(({ absence }) => absence !== undefined);
    expect(absent.map(({ name, absence }) => [name.value, absence])).toEqual([
      ['Europa', 'area'],
      ['Singapore', 'outside'],
    ]);
  });

  test('does not draw regions whose borders nobody gives', async () => {
    const { places } = await seeded('zorg-verbindt', 'de');
    expect(places.map(({ name, absence, countryName }) => [name.value, absence, countryName])).toEqual([
      ['Deutsch-niederländisches Grenzgebiet', 'area', undefined],
      ['Deutschland', undefined, undefined],
      ['Kleve', undefined, 'Deutschland'],
      ['Nijmegen', undefined, 'Niederlande'],
    ]);
  });

  test('tells when an event was not held', async () => {
    const { places } = await seeded('upgraded');
    const events = places.flatMap(({ items }) => items.filter(({ kind }) => kind === 'event'));
    expect(events.map(({ text, date, status }) => [textOfPhrase(text), date?.text, status?.value])).toEqual([
      ['Upgraded Life Festival', '10 June 2014', undefined],
      ['Health100', '2 October 2019', 'planned'],
      ['Delegation visit to the Netherlands', '2020', 'planned'],
    ]);
  });
});

test('every seat in the data is marked with a source that its party cites for it', async () => {
  const dataset: Dataset = seedDataset;
  const placed = [...Object.values(dataset.organizations), ...Object.values(dataset.networks)];
  const unmarked: string[] = [];
  let seats = 0;
  for (const id of seedNetworkIds) {
    const { places, evidence } = await viewOf(dataset, id);
    for (const item of places.flatMap(({ items }) => items).filter(({ kind }) => kind === 'party')) {
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
