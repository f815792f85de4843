import { boundsAround, type Bounds } from './geometry/bounds.js';
import { decodeLines, type Line } from './geometry/lines.js';
import type { Coordinates } from './geometry/project.js';

/** An encoded outline, as in its file; see `decodeLines`. */
export interface EncodedOutline {
  /** Steps per degree. */
  steps: number;
  middle: readonly number[];
  land: string;
  lakes: string;
  borders: string;
}

/** The land of a country, in degrees. */
export interface CountryOutline {
  bounds: Bounds;
  /** Anchor of its label. */
  middle: Coordinates;
  /** Coasts and borders, as closed rings. */
  land: readonly Line[];
  /** Shores of inland waters, as rings in the opposite direction: filled together with the land they are holes. */
  lakes: readonly Line[];
  /** Borders of its regions. */
  borders: readonly Line[];
}

const boundsOf = (line: Line): Bounds =>
  boundsAround(
    line.map(([longitude, latitude]) => ({ west: longitude, south: latitude, east: longitude, north: latitude })),
  );

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
