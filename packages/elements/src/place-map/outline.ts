import { enclosingBounds, type Bounds } from './geometry/bounds.js';
import { decodeLines, type Line } from './geometry/lines.js';
import type { Coordinates } from './geometry/project.js';

/** The bounds of a country in degrees, and the function that loads its outline. */
export type OutlineLoader = readonly [
  bounds: readonly [west: number, south: number, east: number, north: number],
  load: () => Promise<{ readonly outline: EncodedOutline }>,
];

/**
 * An encoded outline, as in its file. Rings are separated by commas and their arcs by spaces; the number of an arc that
 * runs backward is the bitwise complement of its index.
 */
export interface EncodedOutline {
  /** Steps per degree. */
  steps: number;
  middle: readonly number[];
  /** See `decodeLines`. */
  arcs: string;
  land: string;
  lakes: string;
  /** Arcs shared by two regions. */
  borders: string;
  regions: readonly (readonly [name: string, kind: string, rings: string])[];
  /** Large towns, separated by semicolons: names, longitude and latitude. Names are local, English, Dutch, German, Finnish. */
  towns: string;
}

/** A large town that helps readers orient themselves. */
export interface Landmark {
  /** The local name, and names in other languages where they differ. */
  names: Readonly<Record<string, string>> & { local: string };
  position: Coordinates;
}

/** A province, state or region of a country. */
export interface RegionOutline {
  name: string;
  kind: string;
  rings: readonly Line[];
}

/** The land of a country, in degrees. */
export interface CountryOutline {
  bounds: Bounds;
  /** Anchor of the country's label. */
  middle: Coordinates;
  /** Coasts and borders, as closed rings. */
  land: readonly Line[];
  /** Shores of inland waters, as rings in the opposite direction: filled together with the land they are holes. */
  lakes: readonly Line[];
  /** Borders of the country's regions. */
  borders: readonly Line[];
  regions: readonly RegionOutline[];
  /** Large towns, the largest first. */
  towns: readonly Landmark[];
}

/** The languages of names after the local one: a copy of `seedLanguages`, which would bring this file to every table. */
const namedLanguages: readonly string[] = ['en', 'nl', 'de', 'fi'];

const landmarkOf = (text: string): Landmark => {
  const [names = '', longitude, latitude] = text.split('|');
  const [local = '', ...others] = names.split('~');
  const own: Record<string, string> = {};
  namedLanguages.forEach((language, at) => {
    if (others[at]) own[language] = others[at];
  });
  return { names: { ...own, local }, position: { longitude: Number(longitude), latitude: Number(latitude) } };
};

const boundsOf = (line: Line): Bounds =>
  enclosingBounds(
    line.map(([longitude, latitude]) => ({ west: longitude, south: latitude, east: longitude, north: latitude })),
  );

const numbersIn = (text: string): number[] => (text === '' ? [] : text.split(' ').map(Number));

/** Returns a function that joins arcs to rings; adjacent arcs share an end point. */
const ringsFrom =
  (arcs: readonly Line[]) =>
  (text: string): Line[] =>
    text === ''
      ? []
      : text.split(',').map((ring) =>
          numbersIn(ring).flatMap((arc, at) => {
            const line = arc < 0 ? [...(arcs[~arc] ?? [])].reverse() : (arcs[arc] ?? []);
            return at === 0 ? line : line.slice(1);
          }),
        );

export const decodeOutline = (encoded: EncodedOutline): CountryOutline => {
  const [longitude = 0, latitude = 0] = encoded.middle;
  const arcs = decodeLines(encoded.arcs, encoded.steps);
  const rings = ringsFrom(arcs);
  const land = rings(encoded.land);
  return {
    bounds: enclosingBounds(land.map(boundsOf)),
    middle: { longitude, latitude },
    land,
    lakes: rings(encoded.lakes),
    borders: numbersIn(encoded.borders).map((arc) => arcs[arc] ?? []),
    regions: encoded.regions.map(([name, kind, own]) => ({ name, kind, rings: rings(own) })),
    towns: encoded.towns === '' ? [] : encoded.towns.split(';').map(landmarkOf),
  };
};
