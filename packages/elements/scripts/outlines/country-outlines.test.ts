import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { countryOutlines } from './country-outlines.js';
import { boundsOf, ringArea } from './sphere.js';
import { positionsOf } from './outline-of.js';

const outlines = countryOutlines();

const outlineOf = (code: string) => {
  const found = outlines.get(code);
  if (!found) throw new Error(`There is no outline of ${code}.`);
  return found;
};

const ringsOf = (code: string) => {
  const { arcs, land, lakes } = outlineOf(code);
  const positions = (rings: number[][]): number[][][] => rings.map((ring) => positionsOf({ arcs }, ring));
  return { land: positions(land), lakes: positions(lakes) };
};

const isLand = (code: string, point: [longitude: number, latitude: number]): boolean => {
  const { land, lakes } = ringsOf(code);
  const isIn = (ring: number[][]): boolean => geoContains({ type: 'Polygon', coordinates: [ring] }, point);
  // A lake removes land around a point; an island or polder inside it adds land again.
  return land.filter(isIn).length > lakes.filter((lake) => isIn(lake.toReversed())).length;
};

test.each([
  ['the IJsselmeer', ['NL'], [5.35, 52.8]],
  ['the Markermeer', ['NL'], [5.2, 52.55]],
  ['the Bodensee', ['DE', 'CH', 'AT'], [9.4, 47.6]],
  ['the Vänern', ['SE'], [13.3, 58.9]],
  ['the Saimaa', ['FI'], [28.2, 61.3]],
  ['Lake Peipus', ['EE'], [27.4, 58.7]],
] as const)('%s is water', (_, countries, [longitude, latitude]) => {
  expect(countries.filter((code) => isLand(code, [longitude, latitude]))).toEqual([]);
});

test.each([
  ['NL', [5.12, 52.09]],
  ['NL', [5.72, 52.53]],
  ['CH', [8.54, 47.37]],
  ['FI', [26.7, 60.87]],
] as const)('the land of %s includes %s', (country, [longitude, latitude]) => {
  expect(isLand(country, [longitude, latitude])).toBe(true);
});

test.each([
  ['NO', 'Spitsbergen', [57, 72]],
  ['ES', 'the Canaries', [35, 44]],
  ['PT', 'the Azores', [36, 43]],
] as const)('the outline of %s excludes %s', (country, _, [south, north]) => {
  const bounds = boundsOf(ringsOf(country).land.flat());
  expect([bounds[1] > south, bounds[3] < north]).toEqual([true, true]);
});

test('neighbors share their border, point by point', () => {
  const points = (code: string): Set<string> => new Set(ringsOf(code).land.flat().map(String));
  const common = [...points('NL')].filter((point) => points('DE').has(point));
  expect(common.length).toBeGreaterThan(50);
});

test('a country in fine units has the borders of its regions', () => {
  expect(outlineOf('SI').regions.length).toBeLessThan(15);
  expect(outlineOf('GB').regions.length).toBeLessThan(30);
});

test('every European country in the input has an outline, with borders unless it is a single unit', () => {
  const bare = [...outlines].filter(([, { borders }]) => borders.length === 0).map(([code]) => code);
  expect([outlines.size, bare.sort()]).toEqual([45, ['MC', 'VA']]);
});

test('the regions of a country have their names and shapes', () => {
  const { arcs, regions } = outlineOf('NL');
  expect(regions.map(({ name, kind }) => `${kind} ${name}`).sort()).toEqual(
    [
      'Drenthe',
      'Flevoland',
      'Friesland',
      'Gelderland',
      'Groningen',
      'Limburg',
      'Noord-Brabant',
      'Noord-Holland',
      'Overijssel',
      'Utrecht',
      'Zeeland',
      'Zuid-Holland',
    ].map((name) => `province ${name}`),
  );
  // Rings of waters have the opposite direction.
  const shoresOf = (rings: number[][]) =>
    rings.map((ring) => positionsOf({ arcs }, ring)).filter((shore) => ringArea(shore) > 0);
  const isIn = (point: [number, number]): string[] =>
    regions
      .filter(({ rings }) =>
        shoresOf(rings).some((shore) => geoContains({ type: 'Polygon', coordinates: [shore] }, point)),
      )
      .map(({ name }) => name);
  expect([isIn([5.12, 52.09]), isIn([6.57, 53.22])]).toEqual([['Utrecht'], ['Groningen']]);
});
