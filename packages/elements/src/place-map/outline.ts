import { boundsAround, type Bounds } from './geometry/bounds.js';
import { decodeLines, type Line } from './geometry/lines.js';
import type { Coordinates } from './geometry/project.js';

/** A country as its file holds it: lines as text, for `decodeLines`. */
export interface EncodedOutline {
  /** In a degree. */
  steps: number;
  middle: readonly number[];
  land: string;
  lakes: string;
  borders: string;
}

/** The land of a country, in degrees. */
export interface CountryOutline {
  bounds: Bounds;
  /** Where its name stands. */
  middle: Coordinates;
  /** Outer shores and borders, each ending where it begins. */
  land: readonly Line[];
  /** Shores of the waters inside, which run the other way round: filled together with the land they are holes. */
  lakes: readonly Line[];
  /** Between its regions. */
  borders: readonly Line[];
}

const boundsOf = (line: Line): Bounds =>
  boundsAround(
    line.map(([longitude, latitude]) => ({ west: longitude, south: latitude, east: longitude, north: latitude })),
  );

/** The outline that a file holds. */
export const decodeOutline = ({
  steps,
  middle: [longitude = 0, latitude = 0],
  ...lines
}: EncodedOutline): CountryOutline => {
  const land = decodeLines(lines.land, steps);
  return {
    bounds: boundsAround(land.map(boundsOf)),
    middle: { longitude, latitude },
    land,
    lakes: decodeLines(lines.lakes, steps),
    borders: decodeLines(lines.borders, steps),
  };
};
