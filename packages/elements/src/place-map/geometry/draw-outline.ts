import { clipRing } from './clip.js';
import type { Line } from './lines.js';
import type { CountryOutline } from '../outline.js';
import type { Box, Coordinates, Point } from './project.js';
import { boxAround, isInside } from './zoom.js';

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

type Project = (position: Coordinates) => Point;

const pointsOf = (line: Line, project: Project): Point[] =>
  line.map(([longitude, latitude]) => project({ longitude, latitude }));

/** The box around the land of a country on a plane. */
export const boxOf = ({ land }: CountryOutline, project: Project): Box =>
  boxAround(land.flatMap((line) => pointsOf(line, project)));

/** The parts of a line that begin, end or go on in a box. */
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
 * Draws what of an outline lies in a frame. The rest is not only hidden: browsers and tools that test pages would have
 * it lie over what stands around the picture.
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
