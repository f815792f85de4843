import type { Line } from './lines.js';
import type { CountryOutline } from './outline.js';
import type { Box, Coordinates, Point } from './project.js';
import { boxAround } from './zoom.js';

/** The land of a country on the plane of a picture, in kilometers. */
export interface DrawnOutline {
  /** Where its name stands. */
  middle: Point;
  box: Box;
  /** Path data of its land without the waters in it, of the land with them, and of the borders of its regions. */
  path: string;
  whole: string;
  borders: string;
}

/** Of a kilometer: what a map zoomed to the deepest level shows as less than a pixel. */
const precision = 100;

const round = (value: number): number => Math.round(value * precision) / precision;

/** Numbers without a space before a sign, which separates them already. */
const pathOf = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`.replaceAll(' -', '-');

/** Puts an outline on a plane. */
export const drawOutline = (outline: CountryOutline, project: (position: Coordinates) => Point): DrawnOutline => {
  const pointsOf = (line: Line): Point[] => line.map(([longitude, latitude]) => project({ longitude, latitude }));
  const pathsOf = (lines: readonly Line[], end: string): string =>
    lines.map((line) => pathOf(pointsOf(line)) + end).join('');
  const whole = pathsOf(outline.land, 'z');
  return {
    middle: project(outline.middle),
    box: boxAround(outline.land.flatMap(pointsOf)),
    path: whole + pathsOf(outline.lakes, 'z'),
    whole,
    borders: pathsOf(outline.borders, ''),
  };
};
