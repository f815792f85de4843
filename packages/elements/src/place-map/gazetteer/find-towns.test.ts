import { describe, expect, test } from 'vitest';
import { findTowns, lettersOf, type EncodedTowns, type WantedTown } from './find-towns.js';
import { townLoaders } from './town-loaders.generated.js';

const files = new Map<string, EncodedTowns>(
  await Promise.all(Object.entries(townLoaders).map(async ([letter, load]) => [letter, (await load()).towns] as const)),
);

const wanted = (...names: string[]): WantedTown[] => names.map((name) => ({ name, country: undefined }));

const found = (towns: readonly WantedTown[]): [string, string, number, number][] =>
  [...findTowns(towns, files)].map(
    ([
      name,
      {
        country,
        coordinates: { latitude, longitude },
      },
    ]) => [name, country, latitude, longitude],
  );

describe('a town', () => {
  test.each([
    ['Utrecht', 'NL', 52.09, 5.12],
    ["'s-Hertogenbosch", 'NL', 51.7, 5.3],
    ['Den Bosch', 'NL', 51.7, 5.3],
    ['THE HAGUE', 'NL', 52.08, 4.3],
    ['Den Haag', 'NL', 52.08, 4.3],
    ['Haag', 'NL', 52.08, 4.3],
    ['Köln', 'DE', 50.93, 6.95],
    ['Koln', 'DE', 50.93, 6.95],
    ['Keulen', 'DE', 50.93, 6.95],
    ['Cologne', 'DE', 50.93, 6.95],
    ['Åbo', 'FI', 60.45, 22.27],
    ['Turku', 'FI', 60.45, 22.27],
    ['Kööpenhamina', 'DK', 55.68, 12.57],
    ['Lüttich', 'BE', 50.63, 5.57],
    ['Hengelo (Ov.)', 'NL', 52.27, 6.79],
    ['Ede, Gelderland', 'NL', 52.03, 5.66],
    ['De Bilt', 'NL', 52.11, 5.18],
    ['8000 Aarhus C', 'DK', 56.16, 10.21],
    ['København SV', 'DK', 55.68, 12.57],
    ['3511 AB Utrecht', 'NL', 52.09, 5.12],
    ['D-50667 Köln', 'DE', 50.93, 6.95],
  ])('%s is found', (name, country, latitude, longitude) => {
    const [first] = found(wanted(name));
    const [, where, north, east] = first ?? ['', '', 0, 0];
    expect([where, Math.abs(north - latitude) < 0.03, Math.abs(east - longitude) < 0.03]).toEqual([
      country,
      true,
      true,
    ]);
  });

  test('that does not exist is not found', () => {
    expect(found(wanted('Nergenshuizen', '', '–', 'Gemeente'))).toEqual([]);
  });
});

describe('for several towns with the same name', () => {
  test('the largest is found', () => {
    expect(found(wanted('Bergen'))[0]?.[1]).toBe('NO');
  });

  test('the one in the country of the others is found', () => {
    expect(found(wanted('Bergen', 'Alkmaar', 'Hoorn')).map(([name, country]) => `${name} ${country}`)).toEqual([
      'Bergen NL',
      'Alkmaar NL',
      'Hoorn NL',
    ]);
  });

  test('the one in the given country is found', () => {
    expect(found([{ name: 'Bergen', country: 'NL' }])[0]?.[1]).toBe('NL');
  });
});

test('a name is looked up in the file of its unaccented first letter, and of another name if any', () => {
  expect([lettersOf('Århus'), lettersOf("'s-Gravenhage"), lettersOf('Łódź'), lettersOf('Ede (Gld)')]).toEqual([
    ['a'],
    ['s'],
    ['l'],
    ['e'],
  ]);
});
