import { describe, expect, test } from 'vitest';
import { framesOf, hasOutline, type MapContent, type PlaceOnEarth } from './frames.js';

const at = (id: string, country: string | undefined, latitude: number, longitude: number): PlaceOnEarth => ({
  id,
  country,
  coordinates: { latitude, longitude },
});

const utrecht = at('utrecht', 'NL', 52.09, 5.12);
const kleve = at('kleve', 'DE', 51.79, 6.14);
const helsinki = at('helsinki', 'FI', 60.17, 24.94);
const lille = at('lille', 'FR', 50.63, 3.06);
const singapore = at('singapore', 'SG', 1.35, 103.82);
const kralendijk = at('kralendijk', 'NL', 12.15, -68.27);

const told = (content: Partial<MapContent>): [string, readonly string[], string[]][] =>
  framesOf({ points: [], countries: [], mentioned: [], ...content }).map(({ id, countries, points }) => [
    id,
    countries,
    [...points.keys()],
  ]);

describe('what is shown', () => {
  test('is the country of a place, and no other', () => {
    expect(told({ points: [utrecht] })).toEqual([['west', ['NL'], ['utrecht']]]);
  });

  test('is one picture for neighbors', () => {
    expect(told({ points: [utrecht, kleve] })).toEqual([['west', ['NL', 'DE'], ['utrecht', 'kleve']]]);
  });

  test('is two for countries with a sea between them', () => {
    expect(told({ points: [utrecht, helsinki] })).toEqual([
      ['west', ['NL'], ['utrecht']],
      ['north', ['FI'], ['helsinki']],
    ]);
  });

  test('is a place abroad where the picture reaches it', () => {
    const content = { points: [utrecht, lille, singapore], countries: ['BE'] };
    expect(told(content)).toEqual([['west', ['BE', 'NL'], ['utrecht', 'lille']]]);
  });

  test('is no place overseas, which would shrink its country to a dot', () => {
    expect(told({ points: [utrecht, kralendijk] })).toEqual([['west', ['NL'], ['utrecht']]]);
  });

  test('is not widened by a country that is only spoken of, unless nothing else is on its sheet', () => {
    expect(told({ points: [utrecht], mentioned: ['DE', 'FI'] })).toEqual([
      ['west', ['NL'], ['utrecht']],
      ['north', ['FI'], []],
    ]);
  });

  test('is nothing where no country has an outline and no place a position', () => {
    expect(told({ points: [singapore, { ...utrecht, coordinates: undefined }], countries: ['FR'] })).toEqual([]);
  });
});

test('a single picture is hardly wider than high, two are like pages beside each other', () => {
  const shapes = (countries: string[]): number[] =>
    framesOf({ points: [], countries, mentioned: [] }).map(({ box: [left, top, right, bottom] }) => {
      const shape = (right - left) / (bottom - top);
      return Math.round(shape * 100) / 100;
    });
  expect(shapes(['BE'])).toEqual([1.14]);
  expect(shapes(['NL', 'FI'])).toEqual([0.75, 0.75]);
});

test('four countries have an outline', () => {
  expect(['NL', 'DE', 'FI', 'BE', 'FR', 'constructor', undefined].filter(hasOutline)).toEqual(['NL', 'DE', 'FI', 'BE']);
});
