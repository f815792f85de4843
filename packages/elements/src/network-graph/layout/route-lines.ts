import type { PlacedBox } from './box.js';

/** A place in the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A quadratic Bézier curve between two boxes; bent only to avoid a box. */
export interface Route {
  readonly start: Point;
  readonly middle: Point;
  readonly end: Point;
}

type Line = readonly [from: PlacedBox, to: PlacedBox];

/** Candidate offsets of the control point, smallest first. */
const bends = [26, -26, 52, -52, 84, -84, 124, -124, 170, -170];

/** Distance between the end of an edge and its box. */
const gap = 3;

/** Number of sample points for collision tests. */
const samples = 28;

const round = (value: number): number => Math.round(value * 10) / 10;

/** The point where the line from the center of a box to a target leaves the box. */
const leave = ({ x, y, width, height }: PlacedBox, toward: Point): Point => {
  const [dx, dy] = [toward.x - x, toward.y - y];
  const share = Math.min(
    dx === 0 ? Infinity : (width / 2 + gap) / Math.abs(dx),
    dy === 0 ? Infinity : (height / 2 + gap) / Math.abs(dy),
    1,
  );
  return { x: round(x + dx * share), y: round(y + dy * share) };
};

/** The point of a route at a parameter from 0 to 1. */
export const pointAt = ({ start, middle, end }: Route, share: number): Point => {
  const [a, b, c] = [(1 - share) * (1 - share), 2 * share * (1 - share), share * share];
  return { x: a * start.x + b * middle.x + c * end.x, y: a * start.y + b * middle.y + c * end.y };
};

/** Points along a route. */
export const pointsOf = (route: Route): Point[] =>
  Array.from({ length: samples + 1 }, (_, at) => pointAt(route, at / samples));

/** Does a box cover a point, or come nearer than a margin? */
export const isIn = (box: PlacedBox, { x, y }: Point, margin: number): boolean =>
  Math.abs(x - box.x) < box.width / 2 + margin && Math.abs(y - box.y) < box.height / 2 + margin;

const bentRoute = ([from, to]: Line, bend: number): Route => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(Math.sqrt(dx * dx + dy * dy), 1);
  const middle = {
    x: round((from.x + to.x) / 2 - (dy / length) * bend),
    y: round((from.y + to.y) / 2 + (dx / length) * bend),
  };
  return { start: leave(from, middle), middle, end: leave(to, middle) };
};

const straightRoute = ([from, to]: Line): Route => {
  const [start, end] = [leave(from, to), leave(to, from)];
  return { start, middle: { x: round((start.x + end.x) / 2), y: round((start.y + end.y) / 2) }, end };
};

/** Number of sample points under boxes other than its ends. */
const hitsOf = (route: Route, line: Line, boxes: readonly PlacedBox[]): number => {
  const others = boxes.filter(({ id }) => id !== line[0].id && id !== line[1].id);
  return pointsOf(route).filter((point) => others.some((box) => isIn(box, point, 2))).length;
};

/** Penalty for a curve that starts inside its own box or leaves the picture. */
const straysOf = (route: Route, [from, to]: Line, width: number): number =>
  [from, to].filter((box) => isIn(box, route.middle, gap)).length * samples +
  pointsOf(route).filter(({ x }) => x < 0 || x > width).length;

/** A route with its bend and its number of collisions. */
export interface RoutedLine {
  readonly route: Route;
  readonly bend: number;
  readonly hits: number;
}

/** The straightest route without collisions; if there is none, the one with the fewest. */
export const routeLine = (line: Line, boxes: readonly PlacedBox[], width: number): RoutedLine => {
  const straight = straightRoute(line);
  let best: RoutedLine = { route: straight, bend: 0, hits: hitsOf(straight, line, boxes) };
  for (const bend of bends) {
    if (best.hits === 0) break;
    const route = bentRoute(line, bend);
    const hits = hitsOf(route, line, boxes) + straysOf(route, line, width);
    if (hits < best.hits) best = { route, bend, hits };
  }
  return best;
};
