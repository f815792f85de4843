/** A point in kilometers from the origin of a projection or in pixels, x to the right, y down; or in degrees. */
export interface Point {
  x: number;
  y: number;
}

/** The edges of a box: in kilometers or pixels, or in degrees (west, south, east, north; none crosses the antimeridian). */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Whether a point lies in a box. */
export const isInside = ([left, top, right, bottom]: Box, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Whether two boxes overlap. */
export const doMeet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Returns a box extended by a margin. */
export const grown = ([left, top, right, bottom]: Box, by: number): Box => [
  left - by,
  top - by,
  right + by,
  bottom + by,
];

/** Returns two opposite corners of a box. */
export const cornersOf = ([left, top, right, bottom]: Box): Point[] => [
  { x: left, y: top },
  { x: right, y: bottom },
];

/** Returns the bounding box of points. Uses a loop, because a call cannot take 100,000 arguments. */
export const enclosingBox = (points: Iterable<Point>): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [left, top, right, bottom];
};
