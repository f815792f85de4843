import { enclosingBounds, doMeet, isWithin, widened, type Bounds } from './geometry/bounds.js';
import type { Coordinates } from './geometry/project.js';
import { outlineLoaders } from './outline-loaders.generated.js';

/** Bounds of the outlines of countries, by country code. */
const boundsByCountry: ReadonlyMap<string, Bounds> = new Map(
  Object.entries(outlineLoaders).map(([code, [[west, south, east, north]]]) => [code, { west, south, east, north }]),
);

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
  [...boundsByCountry.values()].some((bounds) => isWithin(widened(bounds, reach), position));

const sizeOf = ({ west, south, east, north }: Bounds): number => (east - west) * (north - south);

/** The countries by size, smallest first. */
const bySize = [...boundsByCountry].sort(([, a], [, b]) => sizeOf(a) - sizeOf(b));

/** Finds the smallest country whose bounds contain a position, as a fallback when the country is unknown. */
export const countryAt = (position: Coordinates): string | undefined =>
  bySize.find(([, bounds]) => isWithin(bounds, position))?.[0];

/**
 * Returns the codes of the countries whose outlines a map needs: those that contain the places (`homes`), those that
 * contain areas, and visible neighbors.
 */
export const countriesShown = (
  points: readonly Coordinates[],
  countries: readonly string[],
  homes: readonly string[],
): string[] => {
  const areas = countries.flatMap((code) => boundsByCountry.get(code) ?? []);
  const bounds = points.map(({ latitude, longitude }) => ({
    west: longitude,
    south: latitude,
    east: longitude,
    north: latitude,
  }));
  if (areas.length + bounds.length === 0) return [];
  const all = widened(enclosingBounds([...areas, ...bounds]), sight);
  const isWide = Math.max(all.east - all.west, all.north - all.south) > widest;
  const held = new Set([...countries, ...homes]);
  return [...boundsByCountry]
    .filter(([code, country]) => held.has(code) || (!isWide && doMeet(country, all)))
    .map(([code]) => code);
};
