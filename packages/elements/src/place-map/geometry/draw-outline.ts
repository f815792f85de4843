import type { Line, CountryOutline } from '../outline.js';
import { enclosingBox, isInside, type Box, type Point } from './box.js';
import type { Coordinates } from './project.js';

/** Clips a ring at one edge, keeping the side with greater (`sign` 1) or smaller (-1) coordinates. */
const cut = (ring: readonly Point[], axis: 'x' | 'y', edge: number, sign: 1 | -1): Point[] =>
  ring.flatMap((to, at) => {
    const from = ring.at(at - 1) ?? to;
    const [before, after] = [(from[axis] - edge) * sign, (to[axis] - edge) * sign];
    const share = before / (before - after);
    const crossing =
      before < 0 === after < 0 ? [] : [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }];
    return after < 0 ? crossing : [...crossing, to];
  });

/** Clips a ring to a box (Sutherland and Hodgman, 1974); may be empty. */
export const clipRing = (ring: readonly Point[], [left, top, right, bottom]: Box): Point[] =>
  cut(cut(cut(cut(ring, 'x', left, 1), 'x', right, -1), 'y', top, 1), 'y', bottom, -1);

/** The outline of a country, projected to kilometers. */
export interface DrawnOutline {
  /** Anchor of the country's label. */
  middle: Point;
  /** Path data: land without inland waters, the inland waters, and the borders of regions. */
  whole: string;
  lakes: string;
  borders: string;
}

/** An area that is marked on the map. */
export interface DrawnArea {
  box: Box;
  path: string;
  /** The part of the area inside the frame. */
  rings: readonly (readonly Point[])[];
}

/** Coordinates are rounded to 1/100 km, less than a pixel at the deepest zoom level. */
const precision = 100;

const round = (value: number): number => Math.round(value * precision) / precision;

/** Returns path data without spaces before minus signs, to save bytes. */
const pathOf = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`.replaceAll(' -', '-');

type Project = (position: Coordinates) => Point;

const pointsOf = (line: Line, project: Project): Point[] =>
  line.map(([longitude, latitude]) => project({ longitude, latitude }));

/** Returns the bounding box of projected rings. */
export const boxOf = (rings: readonly Line[], project: Project): Box =>
  enclosingBox(rings.flatMap((line) => pointsOf(line, project)));

/** Returns the parts of a line that intersect a box. */
const partsIn = (line: readonly Point[], box: Box): Point[][] => {
  const parts: Point[][] = [];
  let from: Point | undefined;
  for (const to of line) {
    if (from && (isInside(box, from) || isInside(box, to))) {
      const last = parts.at(-1);
      if (last?.at(-1) === from) last.push(to);
      else parts.push([from, to]);
    }
    from = to;
  }
  return parts;
};

/**
 * Clips rings to a frame instead of hiding the overflow, because hit testing and accessibility checkers see hidden SVG
 * parts as overlapping other content.
 */
const clipRings = (rings: readonly Line[], project: Project, frame: Box): Point[][] =>
  rings.map((ring) => clipRing(pointsOf(ring, project), frame)).filter((ring) => ring.length > 0);

const closedPath = (rings: readonly (readonly Point[])[]): string => rings.map((ring) => `${pathOf(ring)}z`).join('');

const ringsPath = (rings: readonly Line[], project: Project, frame: Box): string =>
  closedPath(clipRings(rings, project, frame));

export const drawOutline = (outline: CountryOutline, project: Project, frame: Box): DrawnOutline => {
  return {
    middle: project(outline.middle),
    whole: ringsPath(outline.land, project, frame),
    lakes: ringsPath(outline.lakes, project, frame),
    borders: outline.borders
      .flatMap((line) => partsIn(pointsOf(line, project), frame))
      .map(pathOf)
      .join(''),
  };
};

/** Draws the coarse surrounding land, without the countries that are drawn in more detail. */
export const drawSurroundings = (
  { regions }: CountryOutline,
  drawn: { has: (code: string) => boolean },
  project: Project,
  frame: Box,
): string =>
  regions
    .filter(({ name }) => !drawn.has(name))
    .map(({ rings }) => ringsPath(rings, project, frame))
    .join('');

/** Draws rings as one shape. */
export const drawArea = (rings: readonly Line[], project: Project, frame: Box): DrawnArea => {
  const clipped = clipRings(rings, project, frame);
  return { box: boxOf(rings, project), path: closedPath(clipped), rings: clipped };
};
