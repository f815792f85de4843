import type { Box, Point } from './project.js';

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
