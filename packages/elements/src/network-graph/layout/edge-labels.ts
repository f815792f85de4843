import type { PlacedBox } from './box.js';
import { isIn, pointAt, pointsOf, type Point, type Route } from './route-lines.js';

/** Where on a line its mark stands, and the shares of the line between which it makes room for it. */
export interface EdgeLabel extends Point {
  readonly before: number;
  readonly after: number;
}

/** A route with the room that its mark takes; undefined for a line without one. */
export interface MarkedRoute {
  readonly route: Route;
  readonly markWidth: number | undefined;
}

/** Height of a mark. */
const markHeight = 15;

/** Places along a line, the best first: from its middle towards both ends. */
const shares = Array.from({ length: 19 }, (_, at) => 0.5 + Math.ceil(at / 2) * (at % 2 === 0 ? -0.04 : 0.04));

/** Room that readers take who want more space between letters. */
const spacing = 14;

const round = (value: number): number => Math.round(value * 10) / 10;

const isOver = (a: PlacedBox, b: PlacedBox, room: number): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width + 4 + room && Math.abs(a.y - b.y) * 2 < a.height + b.height + 2;

/** Shares of the line at which it comes out of a box around its mark. */
const roomFor = (route: Route, box: PlacedBox): Pick<EdgeLabel, 'before' | 'after'> => {
  const steps = 60;
  const covered = Array.from({ length: steps + 1 }, (_, at) => at / steps).filter((at) =>
    isIn(box, pointAt(route, at), 1),
  );
  return { before: covered[0] ?? 0.5, after: covered.at(-1) ?? 0.5 };
};

/** Puts each mark on its line where it covers no box, no other mark and no other line, as far as that can be. */
export const placeEdgeLabels = (
  routes: readonly MarkedRoute[],
  boxes: readonly PlacedBox[],
): (EdgeLabel | undefined)[] => {
  const points = routes.map(({ route }) => pointsOf(route));
  const taken: PlacedBox[] = [];
  const costOf = (box: PlacedBox, own: number): number => {
    const others = [...boxes, ...taken].filter((other) => isOver(box, other, spacing));
    const covered = others.filter((other) => isOver(box, other, 0)).length;
    const crossed = points.filter((line, at) => at !== own && line.some((point) => isIn(box, point, 1))).length;
    return covered * 10 + others.length * 3 + crossed;
  };
  return routes.map(({ route, markWidth }, own) => {
    if (markWidth === undefined) return undefined;
    const places = shares.map((share) => {
      const { x, y } = pointAt(route, share);
      const box = { id: '', x: round(x), y: round(y), width: markWidth, height: markHeight };
      return { box, cost: costOf(box, own) };
    });
    const [best] = places.sort((a, b) => a.cost - b.cost);
    if (!best) return undefined;
    taken.push(best.box);
    const { x, y } = best.box;
    return { x, y, ...roomFor(route, best.box) };
  });
};
