import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../test-support/load-atlas.js';
import { framesOf, type MapContent, type PlaceOnEarth } from './frames.js';

const atlas = await loadAtlas(['NL', 'DE', 'BE', 'FI', 'DK', 'SE', 'MC']);

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
  framesOf({ points: [], countries: [], mentioned: [], ...content }, atlas).map(({ id, countries, points }) => [
    id,
    countries,
    [...points.keys()],
  ]);

describe('what is shown', () => {
  test('is the country of a place, and no other', () => {
    expect(told({ points: [utrecht] })).toEqual([['NL', ['NL'], ['utrecht']]]);
  });

  test('is one picture for neighbors', () => {
    expect(told({ points: [utrecht, kleve] })).toEqual([['NL-DE', ['NL', 'DE'], ['utrecht', 'kleve']]]);
  });

  test('is two for countries with a sea between them', () => {
    expect(told({ points: [utrecht, helsinki] })).toEqual([
      ['NL', ['NL'], ['utrecht']],
      ['FI', ['FI'], ['helsinki']],
    ]);
  });

  test('is a place abroad where the picture reaches it', () => {
    const content = { points: [utrecht, lille, singapore], countries: ['BE'] };
    expect(told(content)).toEqual([['BE-NL', ['BE', 'NL'], ['utrecht', 'lille']]]);
  });

  test('is no place overseas, which would shrink its country to a dot', () => {
    expect(told({ points: [utrecht, kralendijk] })).toEqual([['NL', ['NL'], ['utrecht']]]);
  });

  test('is not widened by a country that is only spoken of, and has a picture of its own where it is not seen', () => {
    expect(told({ points: [utrecht], mentioned: ['DE', 'FI'] })).toEqual([
      ['NL', ['NL'], ['utrecht']],
      ['FI', ['FI'], []],
    ]);
  });

  test('is nothing where no country has an outline and no place a position', () => {
    expect(told({ points: [singapore, { ...utrecht, coordinates: undefined }], countries: ['FR'] })).toEqual([]);
  });
});

test('a single picture is hardly wider than high, two are like pages beside each other', () => {
  const shapes = (countries: string[]): number[] =>
    framesOf({ points: [], countries, mentioned: [] }, atlas).map(({ box: [left, top, right, bottom] }) => {
      const shape = (right - left) / (bottom - top);
      return Math.round(shape * 100) / 100;
    });
  expect(shapes(['BE'])).toEqual([1.15]);
  expect(shapes(['NL', 'FI'])).toEqual([0.75, 0.75]);
});

test('of the outlines that are there, those are drawn of which something is seen', () => {
  const [frame] = framesOf({ points: [utrecht], countries: [], mentioned: [] }, atlas);
  expect([...(frame?.outlines.keys() ?? [])].sort()).toEqual(['BE', 'DE', 'NL']);
});

test('the smallest country is shown with what lies around it', () => {
  const [frame] = framesOf({ points: [], countries: ['MC'], mentioned: [] }, atlas);
  const [left, top, right, bottom] = frame?.box ?? [0, 0, 0, 0];
  expect([right - left, bottom - top].every((side) => side > 59)).toBe(true);
});
