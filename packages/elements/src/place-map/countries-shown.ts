import { boundsAround, doMeet, isWithin, widened, type Bounds } from './geometry/bounds.js';
import type { Coordinates } from './geometry/project.js';
import { outlineLoaders } from './outline-loaders.generated.js';

/** Where the outlines of countries lie, by their code. */
const boundsByCountry: ReadonlyMap<string, Bounds> = new Map(
  Object.entries(outlineLoaders).map(([code, [[west, south, east, north]]]) => [code, { west, south, east, north }]),
);

/** Tolerance in degrees around an outline for places on small islands. */
const reach = 0.5;

/** How far in degrees beyond places and areas a map may show its neighbors. */
const sight = 0.6;

/** Widest map in degrees whose neighbors come from their own files; a larger one shows them small enough for one for all. */
const widest = 12;

export const hasOutline = (country: string | undefined): country is string =>
  country !== undefined && boundsByCountry.has(country);

/** Can a position be on the map? Overseas territories and other continents cannot. */
export const isOnMap = (position: Coordinates): boolean =>
  [...boundsByCountry.values()].some((bounds) => isWithin(widened(bounds, reach), position));

const sizeOf = ({ west, south, east, north }: Bounds): number => (east - west) * (north - south);

/** The smallest first. */
const bySize = [...boundsByCountry].sort(([, a], [, b]) => sizeOf(a) - sizeOf(b));

/** The country in whose bounds a position lies most narrowly, for want of a better answer. */
export const countryAt = (position: Coordinates): string | undefined =>
  bySize.find(([, bounds]) => isWithin(bounds, position))?.[0];

/**
 * Codes of the countries whose outlines a map needs: those in which the places lie (`homes`), those that hold areas, and
 * their neighbors in sight.
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
  const all = widened(boundsAround([...areas, ...bounds]), sight);
  const isWide = Math.max(all.east - all.west, all.north - all.south) > widest;
  const held = new Set([...countries, ...homes]);
  return [...boundsByCountry]
    .filter(([code, country]) => held.has(code) || (!isWide && doMeet(country, all)))
    .map(([code]) => code);
};
