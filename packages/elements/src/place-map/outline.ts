import { enclosingBox, type Box } from './geometry/box.js';
import type { Coordinates } from './geometry/project.js';

/** Positions in degrees. */
export type Line = readonly (readonly [longitude: number, latitude: number])[];

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/**
 * Base64 variable-length quantities: five bits per letter, lowest first, a sixth for continuation; the lowest bit is
 * the sign (zigzag).
 */
const decodeNumbers = (text: string): number[] => {
  const numbers: number[] = [];
  let [value, place] = [0, 1];
  for (const letter of text) {
    const digit = letters.indexOf(letter);
    value += (digit % 32) * place;
    place *= 32;
    if (digit >= 32) continue;
    numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    [value, place] = [0, 1];
  }
  return numbers;
};

const decodeLine = (text: string, steps: number): Line => {
  let [x, y] = [0, 0];
  const line: (readonly [number, number])[] = [];
  decodeNumbers(text).forEach((change, at) => {
    if (at % 2 === 0) x += change;
    else line.push([x / steps, (y += change) / steps]);
  });
  return line;
};

/** Decodes delta-encoded lines from scripts/outlines; `steps` is the number of steps per degree. */
export const decodeLines = (text: string, steps: number): Line[] =>
  text === '' ? [] : text.split(' ').map((line) => decodeLine(line, steps));

/** The bounds of a country in degrees, and the function that loads its outline. */
export type OutlineLoader = readonly [bounds: Box, load: () => Promise<{ readonly outline: EncodedOutline }>];

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
  /** West, south, east, north. */
  bounds: Box;
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
    bounds: enclosingBox(land.flat().map(([x, y]) => ({ x, y }))),
    middle: { longitude, latitude },
    land,
    lakes: rings(encoded.lakes),
    borders: numbersIn(encoded.borders).map((arc) => arcs[arc] ?? []),
    regions: encoded.regions.map(([name, kind, own]) => ({ name, kind, rings: rings(own) })),
    towns: encoded.towns === '' ? [] : encoded.towns.split(';').map(landmarkOf),
  };
};
