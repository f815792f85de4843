import { clipRing } from './clip.js';
import type { Line } from './lines.js';
import type { CountryOutline } from '../outline.js';
import type { Box, Coordinates, Point } from './project.js';
import { boxAround, isInside } from './zoom.js';

/** The outline of a country, projected to kilometers. */
export interface DrawnOutline {
  /** Anchor of its label. */
  middle: Point;
  box: Box;
  /** Path data: land with holes for inland waters, land without holes, and borders of regions. */
  path: string;
  whole: string;
  borders: string;
}

/** Coordinates are rounded to 1/100 km, less than a pixel at the deepest zoom level. */
const precision = 100;

const round = (value: number): number => Math.round(value * precision) / precision;

/** Path data without spaces before minus signs, to save bytes. */
const pathOf = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`.replaceAll(' -', '-');

type Project = (position: Coordinates) => Point;

const pointsOf = (line: Line, project: Project): Point[] =>
  line.map(([longitude, latitude]) => project({ longitude, latitude }));

/** The bounding box of a projected country. */
export const boxOf = ({ land }: CountryOutline, project: Project): Box =>
  boxAround(land.flatMap((line) => pointsOf(line, project)));

/** The parts of a line that intersect a box. */
const partsIn = (line: readonly Point[], box: Box): Point[][] => {
  const parts: Point[][] = [];
  for (const [at, to] of line.entries()) {
    const from = line[at - 1];
    if (!from || !(isInside(box, from) || isInside(box, to))) continue;
    const last = parts.at(-1);
    if (last?.at(-1) === from) last.push(to);
    else parts.push([from, to]);
  }
  return parts;
};

/**
 * Clips an outline to a frame instead of hiding the overflow, because hit testing and accessibility checkers see hidden
 * SVG parts as overlapping other content.
 */
export const drawOutline = (outline: CountryOutline, project: Project, frame: Box): DrawnOutline => {
  const ringsPath = (rings: readonly Line[]): string =>
    rings
      .map((ring) => clipRing(pointsOf(ring, project), frame))
      .filter((ring) => ring.length > 0)
      .map((ring) => `${pathOf(ring)}z`)
      .join('');
  const whole = ringsPath(outline.land);
  return {
    middle: project(outline.middle),
    box: boxOf(outline, project),
    path: whole + ringsPath(outline.lakes),
    whole,
    borders: outline.borders
      .flatMap((line) => partsIn(pointsOf(line, project), frame))
      .map(pathOf)
      .join(''),
  };
};
