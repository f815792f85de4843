import { hopsBetween } from './hops-between.js';
import type { Box, MovingBox } from './box.js';

/** Iterations; enough for a hundred nodes to converge. */
const rounds = 120;

/** Target distance between the centers of adjacent boxes, if the width allows. */
const stepAcross = 190;
const stepDown = 92;

/**
 * Cosine and sine of the golden angle, as constants: results of Math.cos differ between engines, and the layout must
 * not.
 */
const [turnX, turnY] = [-0.737368878, 0.675490294];

type Neighbors = ReadonlyMap<string, readonly string[]>;

/** A position before scaling to the width. */
export interface Point {
  x: number;
  y: number;
}

const turned = ({ x, y }: Point, times: number): Point => {
  let point = { x, y };
  for (let at = 0; at < times; at++) {
    point = { x: point.x * turnX - point.y * turnY, y: point.x * turnY + point.y * turnX };
  }
  return point;
};

/** Start positions on a spiral, nodes of highest degree in the center. */
const startOf = (boxes: readonly Box[], neighbors: Neighbors): Map<string, Point> => {
  const degree = ({ id }: Box): number => neighbors.get(id)?.length ?? 0;
  let turn: Point = { x: 1, y: 0 };
  const byDegree = [...boxes].sort((a, b) => degree(b) - degree(a));
  return new Map(
    byDegree.map(({ id }, at) => {
      const far = Math.sqrt(at) * 0.6;
      const point = { x: turn.x * far, y: turn.y * far };
      turn = turned(turn, 1);
      return [id, point];
    }),
  );
};

interface Pull {
  readonly other: Point;
  readonly hops: number;
}

/** The position that the other boxes pull a box to, nearer ones weighted more. */
const drawn = (point: Point, pulls: readonly Pull[]): Point => {
  let [x, y, total] = [0, 0, 0];
  for (const { other, hops } of pulls) {
    const [dx, dy] = [point.x - other.x, point.y - other.y];
    const distance = Math.max(Math.sqrt(dx * dx + dy * dy), 0.01);
    const weight = 1 / (hops * hops);
    x += weight * (other.x + (dx * hops) / distance);
    y += weight * (other.y + (dy * hops) / distance);
    total += weight;
  }
  return { x: x / total, y: y / total };
};

/** Stress majorization (Gansner, Koren and North 2004): makes distances proportional to graph distances. */
const settle = (points: ReadonlyMap<string, Point>, neighbors: Neighbors): void => {
  const pulls = [...points].map(([id, point]) => {
    const hops = [...hopsBetween(id, neighbors)].filter(([other]) => other !== id);
    return { point, pulls: hops.flatMap(([other, count]) => ({ other: points.get(other) ?? point, hops: count })) };
  });
  for (let round = 0; round < rounds; round++) {
    for (const one of pulls) Object.assign(one.point, one.pulls.length > 0 ? drawn(one.point, one.pulls) : one.point);
  }
};

/** Positions by graph distance, in edges. */
export const spreadByHops = (boxes: readonly Box[], neighbors: Neighbors): ReadonlyMap<string, Point> => {
  const points = startOf(boxes, neighbors);
  settle(points, neighbors);
  return points;
};

/** Scales rotated positions to the width; boxes may still overlap. */
export const fitAcross = (
  boxes: readonly Box[],
  spread: ReadonlyMap<string, Point>,
  turns: number,
  width: number,
): MovingBox[] => {
  const points = new Map([...spread].map(([id, point]) => [id, turned(point, turns)]));
  const xs = [...points.values()].map(({ x }) => x);
  const span = Math.max(Math.max(...xs) - Math.min(...xs), 0.01);
  const widest = Math.max(...boxes.map((box) => box.width));
  const across = Math.min(stepAcross, (width - widest) / span);
  const middle = (Math.max(...xs) + Math.min(...xs)) / 2;
  return boxes.map((box) => {
    const { x, y } = points.get(box.id) ?? { x: 0, y: 0 };
    return { ...box, x: width / 2 + (x - middle) * across, y: y * stepDown };
  });
};
