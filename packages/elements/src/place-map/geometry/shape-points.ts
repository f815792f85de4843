import type { Box, Point } from './box.js';

export type Rings = readonly (readonly Point[])[];

/** Number of rows and columns of candidate points in a shape. */
const steps = 9;

/** Whether rings, with holes in the opposite direction, enclose a point. Counts the crossings of a ray. */
export const surrounds = (rings: Rings, { x, y }: Point): boolean => {
  let isIn = false;
  for (const ring of rings)
    ring.forEach((to, at) => {
      const from = ring.at(at - 1) ?? to;
      if (from.y > y !== to.y > y && x < from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)) isIn = !isIn;
    });
  return isIn;
};

/** Returns points in the visible part of a shape, nearest to its center first. */
export const spotsIn = (rings: Rings, box: Box, window: Box): Point[] => {
  const [left, top] = [Math.max(box[0], window[0]), Math.max(box[1], window[1])];
  const [width, height] = [Math.min(box[2], window[2]) - left, Math.min(box[3], window[3]) - top];
  if (width <= 0 || height <= 0) return [];
  const shares = [...Array(steps).keys()].map((at) => (at + 1) / (steps + 1) - 0.5);
  return shares
    .flatMap((across) => shares.map((down) => ({ across, down })))
    .sort((a, b) => Math.hypot(a.across, a.down) - Math.hypot(b.across, b.down))
    .map(({ across, down }) => ({ x: left + (across + 0.5) * width, y: top + (down + 0.5) * height }))
    .filter((point) => surrounds(rings, point));
};

/** Returns points along the part of rings inside a window, at most `distance` apart. */
export const pointsAlong = (rings: Rings, [left, top, right, bottom]: Box, distance: number): Point[] =>
  rings.flatMap((ring) =>
    ring.flatMap((to, at) => {
      const from = ring.at(at - 1) ?? to;
      const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / distance);
      return [...Array(count).keys()]
        .map((step) => ({
          x: from.x + ((to.x - from.x) * step) / count,
          y: from.y + ((to.y - from.y) * step) / count,
        }))
        .filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
    }),
  );
