import { boundsAround, type Bounds } from './bounds.js';

/** Countries that share a picture. */
interface Group {
  countries: readonly string[];
  bounds: Bounds;
}

/** Least share of a frame that its countries must fill; otherwise each would be small in a large sea. */
const leastShare = 0.5;

/** Most frames side by side. */
const mostGroups = 2;

/** Area, corrected for latitude. */
const areaOf = ({ west, south, east, north }: Bounds): number =>
  (east - west) * (north - south) * Math.cos(((south + north) / 2) * (Math.PI / 180));

interface Pair {
  first: Group;
  second: Group;
  share: number;
}

const pairOf = (first: Group, second: Group): Pair => ({
  first,
  second,
  share: (areaOf(first.bounds) + areaOf(second.bounds)) / areaOf(boundsAround([first.bounds, second.bounds])),
});

/** The pair with the highest filled share. */
const closest = (groups: readonly Group[]): Pair | undefined =>
  groups
    .flatMap((first, at) => groups.slice(at + 1).map((second) => pairOf(first, second)))
    .reduce<Pair | undefined>((best, pair) => (best && best.share >= pair.share ? best : pair), undefined);

/**
 * Groups countries into frames: neighbors together, distant ones apart, at most two frames, ordered from west to east.
 */
export const groupCountries = (countries: ReadonlyMap<string, Bounds>): (readonly string[])[] => {
  let groups: Group[] = [...countries].map(([code, bounds]) => ({ countries: [code], bounds }));
  for (;;) {
    const pair = closest(groups);
    if (!pair || (pair.share < leastShare && groups.length <= mostGroups)) break;
    const { first, second } = pair;
    const joined = {
      countries: [...first.countries, ...second.countries],
      bounds: boundsAround([first.bounds, second.bounds]),
    };
    groups = groups.flatMap((group) => (group === first ? [joined] : group === second ? [] : [group]));
  }
  return groups.sort((a, b) => a.bounds.west - b.bounds.west).map((group) => group.countries);
};
