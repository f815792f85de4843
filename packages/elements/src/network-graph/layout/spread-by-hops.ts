import { hopsBetween } from './hops-between.js';
import type { Box, MovingBox } from './box.js';

/** Enough for a hundred parties to come to rest. */
const rounds = 120;

/** Middle of one box to the middle of the next, as far as the width allows. */
const stepAcross = 190;
const stepDown = 92;

/** Cosine and sine of the golden angle: each next place on a spiral is a turn of the last, without calling either. */
const [turnX, turnY] = [-0.737368878, 0.675490294];

type Neighbors = ReadonlyMap<string, readonly string[]>;

/** A place before the width is known. */
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

/** Those with most neighbors in the middle of the spiral. */
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

/** Where the others would have a box, the near ones counting most. */
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

/** Stress majorization (Gansner, Koren and North 2004): the distance of two boxes comes near the lines between them. */
const settle = (points: ReadonlyMap<string, Point>, neighbors: Neighbors): void => {
  const pulls = [...points].map(([id, point]) => {
    const hops = [...hopsBetween(id, neighbors)].filter(([other]) => other !== id);
    return { point, pulls: hops.flatMap(([other, count]) => ({ other: points.get(other) ?? point, hops: count })) };
  });
  for (let round = 0; round < rounds; round++) {
    for (const one of pulls) Object.assign(one.point, one.pulls.length > 0 ? drawn(one.point, one.pulls) : one.point);
  }
};

/** A place for each box by how many lines lead from one to another, in steps. */
export const spreadByHops = (boxes: readonly Box[], neighbors: Neighbors): ReadonlyMap<string, Point> => {
  const points = startOf(boxes, neighbors);
  settle(points, neighbors);
  return points;
};

/** Boxes in their places within a width, the whole turned so many times; they may still lie over each other. */
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
