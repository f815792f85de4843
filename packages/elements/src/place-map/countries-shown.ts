import { foldText, type Place } from '@health-networks/core';
import { cornersOf, doMeet, enclosingBox, grown, isInside, type Box, type Point } from './geometry/box.js';
import type { Coordinates } from './geometry/project.js';
import { outlineLoaders } from './outline-loaders.generated.js';
import type { CountryOutline, RegionOutline } from './outline.js';

/** Bounds of the outlines of countries, by country code. */
const boundsByCountry: ReadonlyMap<string, Box> = new Map(
  Object.entries(outlineLoaders).map(([code, [bounds]]) => [code, bounds]),
);

const pointAt = ({ latitude, longitude }: Coordinates): Point => ({ x: longitude, y: latitude });

/** Tolerance in degrees around an outline for places on small islands. */
const reach = 0.5;

/** How far beyond places and areas a map may show neighboring countries, in degrees. */
const sight = 0.6;

/**
 * Maximum width in degrees of a map whose neighbors are loaded from their own files; on a larger map, a single coarse
 * file suffices.
 */
const widest = 12;

export const hasOutline = (country: string | undefined): country is string =>
  country !== undefined && boundsByCountry.has(country);

/** Whether a position can be shown on the map. Overseas territories and other continents cannot. */
export const isOnMap = (position: Coordinates): boolean =>
  [...boundsByCountry.values()].some((bounds) => isInside(grown(bounds, reach), pointAt(position)));

const sizeOf = ([west, south, east, north]: Box): number => (east - west) * (north - south);

/** The countries by size, smallest first. */
const bySize = [...boundsByCountry].sort(([, a], [, b]) => sizeOf(a) - sizeOf(b));

/** Finds the smallest country whose bounds contain a position, as a fallback when the country is unknown. */
export const countryAt = (position: Coordinates): string | undefined =>
  bySize.find(([, bounds]) => isInside(bounds, pointAt(position)))?.[0];

/**
 * Returns the codes of the countries whose outlines a map needs: those that contain the places (`homes`), those that
 * contain areas, and visible neighbors.
 */
export const countriesShown = (
  points: readonly Coordinates[],
  countries: readonly string[],
  homes: readonly string[],
): string[] => {
  const areas = countries.map((code) => boundsByCountry.get(code)).filter((bounds) => bounds !== undefined);
  if (areas.length + points.length === 0) return [];
  const all = grown(enclosingBox([...areas.flatMap(cornersOf), ...points.map(pointAt)]), sight);
  const [west, south, east, north] = all;
  const isWide = Math.max(east - west, north - south) > widest;
  const held = new Set([...countries, ...homes]);
  return [...boundsByCountry]
    .filter(([code, country]) => held.has(code) || (!isWide && doMeet(country, all)))
    .map(([code]) => code);
};

const wordsOf = (name: string): string[] =>
  foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const nameOf = (words: readonly string[]): string => words.join(' ');

/**
 * Finds the province, state or region of a country that has the name of a place in one of its languages. "Province of
 * Utrecht" matches a province called Utrecht; "Region of Utrecht" does not.
 */
export const findRegion = (
  { name, alternateNames = [], kind }: Place,
  { regions }: CountryOutline,
): RegionOutline | undefined => {
  const names = [...Object.values(name), ...alternateNames].map(wordsOf);
  return regions.find((region) => {
    const own = nameOf(wordsOf(region.name));
    const isSame = (words: readonly string[]): boolean => nameOf(words) === own;
    const isCalledBy = (words: readonly string[]): boolean =>
      region.kind === kind && (isSame(words.slice(1)) || isSame(words.slice(2)) || isSame(words.slice(0, -1)));
    return own !== '' && names.some((words) => isSame(words) || isCalledBy(words));
  });
};
