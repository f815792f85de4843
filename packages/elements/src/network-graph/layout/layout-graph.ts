import type { Box, MovingBox, PlacedBox } from './box.js';
import { hopsBetween } from './hops-between.js';
import { routeLine } from './route-lines.js';
import { separateBoxes, type JoinedBoxes } from './separate-boxes.js';
import { fitAcross, spreadByHops } from './spread-by-hops.js';

/** Sixteen units are one em of the page's text. */
export const unitsPerEm = 16;

/** What is to be placed: how large each box is, and which are joined. */
export interface GraphShape {
  readonly boxes: readonly Box[];
  readonly joined: readonly Joint[];
  /** The width to stay within. */
  readonly width: number;
}

/** Two boxes with a line between them. */
export interface Joint {
  readonly from: string;
  readonly to: string;
  /** Does the line need room for a mark? */
  readonly isMarked: boolean;
}

/** All boxes in their places, by id, and the room that they take together. */
export interface GraphLayout {
  readonly boxes: ReadonlyMap<string, PlacedBox>;
  readonly width: number;
  readonly height: number;
}

/** Room between joined boxes, so that their line is seen and its mark can be read. */
const lineRoom = { across: 40, down: 26 };
const markRoom = { across: 72, down: 40 };

/** Room between groups that nothing joins, and around them all. */
const between = 28;
const margin = 8;

type Neighbors = ReadonlyMap<string, readonly string[]>;

const round = (value: number): number => Math.round(value * 10) / 10;

const compare = (a: string, b: string): number => (a < b ? -1 : 1);

const inOrder = ({ from, to, isMarked }: Joint): Joint =>
  from < to ? { from, to, isMarked } : { from: to, to: from, isMarked };

const neighborsIn = ({ boxes, joined }: GraphShape): Map<string, string[]> => {
  const neighbors = new Map(boxes.map(({ id }): [string, string[]] => [id, []]));
  for (const { from, to } of joined) {
    if (from === to) continue;
    neighbors.get(from)?.push(to);
    neighbors.get(to)?.push(from);
  }
  return neighbors;
};

/** Boxes that are joined by way of others, in one group; large groups first. */
const groupsOf = (boxes: readonly Box[], neighbors: Neighbors): Box[][] => {
  const seen = new Set<string>();
  const groups = boxes.flatMap(({ id }) => {
    const reached = seen.has(id) ? new Map<string, number>() : hopsBetween(id, neighbors);
    for (const one of reached.keys()) seen.add(one);
    return reached.size > 0 ? [boxes.filter((box) => reached.has(box.id))] : [];
  });
  return groups.sort((a, b) => b.length - a.length);
};

const edges = (boxes: readonly MovingBox[]): { left: number; right: number; top: number; bottom: number } => ({
  left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
  right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
  top: Math.min(...boxes.map(({ y, height }) => y - height / 2)),
  bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
});

/** The picture is turned so many ways, and the best is taken; a very large one is laid out once. */
const turns = [0, 1, 2, 3, 4, 5];
const mostTurned = 60;

const linesOf = (joined: readonly Joint[], boxes: readonly MovingBox[]): JoinedBoxes[] => {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return joined.flatMap(({ from, to, isMarked }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b && a !== b ? [{ from: a, to: b, ...(isMarked ? markRoom : lineRoom) }] : [];
  });
};

/** A low picture is good, one with bent lines less so, and one whose lines run under boxes not at all. */
const costOf = (boxes: readonly MovingBox[], lines: readonly JoinedBoxes[], width: number): number => {
  const { top, bottom } = edges(boxes);
  const costs = lines.map(({ from, to }) => {
    const { bend, hits } = routeLine([from, to], boxes, width);
    return (bend === 0 ? 0 : 30) + hits * 60;
  });
  return costs.reduce((sum, cost) => sum + cost, bottom - top);
};

const arrange = (boxes: readonly Box[], joined: readonly Joint[], neighbors: Neighbors, width: number): MovingBox[] => {
  const spread = spreadByHops(boxes, neighbors);
  const tries = turns.slice(0, boxes.length > 2 && boxes.length < mostTurned ? turns.length : 1).map((turn) => {
    const moving = fitAcross(boxes, spread, turn, width);
    const lines = linesOf(joined, moving);
    separateBoxes(moving, lines, width);
    return { moving, cost: costOf(moving, lines, width) };
  });
  return tries.reduce((best, one) => (one.cost < best.cost ? one : best)).moving;
};

/** Groups beside each other as long as there is room, then in the next row; each row stands in the middle. */
const packGroups = (groups: readonly MovingBox[][], width: number): number => {
  let top = margin;
  let row: { boxes: MovingBox[]; right: number; bottom: number } | undefined;
  const endRow = (): void => {
    for (const box of row?.boxes ?? []) box.x += (width - (row?.right ?? 0)) / 2;
    top = row ? row.bottom + between : top;
    row = undefined;
  };
  for (const boxes of groups) {
    const own = edges(boxes);
    if (row && row.right + between + own.right - own.left > width) endRow();
    const start: number = row ? row.right + between : 0;
    for (const box of boxes) {
      box.x += start - own.left;
      box.y += top - own.top;
    }
    const right = start + own.right - own.left;
    const bottom = Math.max(row?.bottom ?? 0, top + own.bottom - own.top);
    row = { boxes: [...(row?.boxes ?? []), ...boxes], right, bottom };
  }
  endRow();
  return top - between + margin;
};

/**
 * Places the boxes of a graph: joined ones near each other, none over another, none over a line where that can be.
 * The same input gives the same picture everywhere, whatever its order: the only arithmetic is + − × ÷ and the square
 * root, which IEEE 754 defines to the last bit, there is no chance in it, and the number of steps is fixed.
 */
export const layoutGraph = (shape: GraphShape): GraphLayout => {
  const boxes = [...shape.boxes].sort((a, b) => compare(a.id, b.id));
  const joined = shape.joined.map(inOrder).sort((a, b) => compare(`${a.from} ${a.to}`, `${b.from} ${b.to}`));
  const neighbors = neighborsIn({ ...shape, joined });
  const inner = shape.width - 2 * margin;
  const groups = groupsOf(boxes, neighbors).map((group) => arrange(group, joined, neighbors, inner));
  const height = packGroups(groups, inner);
  const placed = groups
    .flat()
    .map((box): [string, PlacedBox] => [box.id, { ...box, x: round(box.x + margin), y: round(box.y) }]);
  return { boxes: new Map(placed), width: shape.width, height: boxes.length > 0 ? round(height) : 0 };
};
