import type { Box, Point } from './project.js';

/** What of a ring lies beyond an edge, on the side where a coordinate is greater (`sign` 1) or less (-1). */
const cut = (ring: readonly Point[], axis: 'x' | 'y', edge: number, sign: 1 | -1): Point[] =>
  ring.flatMap((to, at) => {
    const from = ring.at(at - 1) ?? to;
    const [before, after] = [(from[axis] - edge) * sign, (to[axis] - edge) * sign];
    const share = before / (before - after);
    const crossing =
      before < 0 === after < 0 ? [] : [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }];
    return after < 0 ? crossing : [...crossing, to];
  });

/** What of a ring lies in a box (Sutherland and Hodgman, 1974); empty where nothing does. */
export const clipRing = (ring: readonly Point[], [left, top, right, bottom]: Box): Point[] =>
  cut(cut(cut(cut(ring, 'x', left, 1), 'x', right, -1), 'y', top, 1), 'y', bottom, -1);
