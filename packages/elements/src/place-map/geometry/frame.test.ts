import { cornersOf, isInside } from './box.js';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../test-support/load-atlas.js';
import { frameOf, type AreaOnEarth, type MapContent, type MapFrame, type PlaceOnEarth } from './frame.js';

const atlas = await loadAtlas(['NL', 'DE', 'BE', 'FI', 'MC']);

const at = (id: string, country: string | undefined, latitude: number, longitude: number): PlaceOnEarth => ({
  ...{ id, name: id, count: 1, country },
  coordinates: { latitude, longitude },
});

const utrecht = at('utrecht', 'NL', 52.09, 5.12);
const groningen = at('groningen', 'NL', 53.22, 6.57);
const kleve = at('kleve', 'DE', 51.79, 6.14);
const helsinki = at('helsinki', 'FI', 60.17, 24.94);

const country = (code: string): AreaOnEarth => ({
  id: code,
  name: code,
  country: code,
  rings: atlas.countries.get(code)?.land ?? [],
});

const nameOf = (code: string): string => code;

const made = (content: Partial<MapContent>): MapFrame => {
  const frame = frameOf({ points: [], areas: [], nameOf, ...content }, atlas, [0.9, 1.3]);
  if (!frame) throw new Error('Nothing is drawn.');
  return frame;
};

const sides = ([left, top, right, bottom]: MapFrame['home']): [number, number] => [right - left, bottom - top];

describe('the initial view', () => {
  test('shows a town with its surroundings', () => {
    expect(Math.min(...sides(made({ points: [utrecht] }).home))).toBeGreaterThan(50);
    expect(Math.max(...sides(made({ points: [utrecht] }).home))).toBeLessThan(90);
  });

  test('shows all places, not their whole country', () => {
    const { home, box, places } = made({ points: [utrecht, groningen] });
    expect(places.map((place) => isInside(home, place))).toEqual([true, true]);
    expect(sides(box)[1]).toBeGreaterThan(1.4 * sides(home)[1]);
  });

  test('shows the whole of a country that is an area', () => {
    const { home, areas } = made({ areas: [country('NL')] });
    expect(sides(home)[1]).toBeGreaterThan(300);
    expect(areas.map(({ id }) => id)).toEqual(['NL']);
  });

  test('has the proportions of the whole map', () => {
    const { home, box } = made({ points: [utrecht, kleve] });
    const [width, height] = sides(home);
    expect(sides(box)[0] / sides(box)[1]).toBeCloseTo(width / height, 9);
    expect(width / height).toBeLessThanOrEqual(1.3001);
    expect(width / height).toBeGreaterThanOrEqual(0.8999);
  });
});

test('one map shows countries that lie far apart', () => {
  const { lands, box, places } = made({ points: [helsinki], areas: [country('NL')] });
  const whole = lands.filter((land) => cornersOf(land.box).every((corner) => isInside(box, corner)));
  expect(whole.map(({ code }) => code)).toEqual(expect.arrayContaining(['FI', 'NL']));
  expect(places.map(({ id }) => id)).toEqual(['helsinki']);
});

test('only visible outlines are drawn', () => {
  expect(
    made({ points: [utrecht] })
      .lands.map(({ code }) => code)
      .sort(),
  ).toEqual(['BE', 'DE', 'NL']);
});

test('the largest towns of every country come first', () => {
  const names = made({ points: [kleve, utrecht] }).towns.map(({ names: { local } }) => local);
  expect(names.slice(0, 3).sort()).toEqual(['Amsterdam', 'Berlin', 'Brussel']);
});

test('nothing is drawn without countries and positions', () => {
  expect(
    frameOf({ points: [at('singapore', undefined, 1.35, 103.8)], areas: [], nameOf }, atlas, [1, 1]),
  ).toBeUndefined();
  expect(frameOf({ points: [], areas: [], nameOf }, atlas, [1, 1])).toBeUndefined();
});

test('the smallest country is shown with its surroundings', () => {
  expect(sides(made({ areas: [country('MC')] }).home).every((side) => side > 50)).toBe(true);
});
