import type { PlacedBox } from './box.js';
import { isIn, pointAt, pointsOf, type Point, type Route } from './route-lines.js';

/** Position of an edge label, and the interval of the edge (0 to 1) that is cut out for it. */
export interface EdgeLabel extends Point {
  readonly before: number;
  readonly after: number;
}

/** A route with the width of its label; undefined without one. */
export interface MarkedRoute {
  readonly route: Route;
  readonly markWidth: number | undefined;
}

const markHeight = 15;

/** Candidate positions along an edge, from its middle outwards. */
const shares = Array.from({ length: 19 }, (_, at) => 0.5 + Math.ceil(at / 2) * (at % 2 === 0 ? -0.04 : 0.04));

/** Extra width for users who increase letter spacing (WCAG 1.4.12). */
const spacing = 14;

const round = (value: number): number => Math.round(value * 10) / 10;

const isOver = (a: PlacedBox, b: PlacedBox, room: number): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width + 4 + room && Math.abs(a.y - b.y) * 2 < a.height + b.height + 2;

/** The interval of the edge that a label covers. */
const roomFor = (route: Route, box: PlacedBox): Pick<EdgeLabel, 'before' | 'after'> => {
  const steps = 60;
  const covered = Array.from({ length: steps + 1 }, (_, at) => at / steps).filter((at) =>
    isIn(box, pointAt(route, at), 1),
  );
  return { before: covered[0] ?? 0.5, after: covered.at(-1) ?? 0.5 };
};

/** Places each label on its edge where it overlaps no box, label or other edge, if possible. */
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
