import type { Box, MovingBox, PlacedBox } from './box.js';
import { hopsBetween, neighborsIn } from './hops-between.js';
import { routeLine } from './route-lines.js';
import { separateBoxes, type JoinedBoxes } from './separate-boxes.js';
import { fitAcross, spreadByHops } from './spread-by-hops.js';

/** Layout units per em. */
export const unitsPerEm = 16;

/** Input of the layout: box sizes and edges. */
export interface GraphShape {
  readonly boxes: readonly Box[];
  readonly joined: readonly Joint[];
  /** Available width. */
  readonly width: number;
}

/** An edge. */
export interface Joint {
  readonly from: string;
  readonly to: string;
  /** Does the edge have a label? */
  readonly isMarked: boolean;
}

/** Box positions by id, and the total size. */
export interface GraphLayout {
  readonly boxes: ReadonlyMap<string, PlacedBox>;
  readonly width: number;
  readonly height: number;
}

/** Least distance between adjacent boxes, so that the edge and its label stay visible. */
const lineRoom = { across: 48, down: 34 };
const markRoom = { across: 84, down: 54 };

/** Distance between connected components, and the outer margin. */
const between = 28;
const margin = 8;

type Neighbors = ReadonlyMap<string, readonly string[]>;

const round = (value: number): number => Math.round(value * 10) / 10;

const compare = (a: string, b: string): number => (a < b ? -1 : 1);

const inOrder = ({ from, to, isMarked }: Joint): Joint =>
  from < to ? { from, to, isMarked } : { from: to, to: from, isMarked };

/** Connected components, the largest first. */
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

/** Tries these rotations and keeps the best one; a graph with more than `mostTurned` nodes is laid out once. */
const turns = [0, 1, 2, 3, 4, 5];
const mostTurned = 60;

const linesOf = (joined: readonly Joint[], boxes: readonly MovingBox[]): JoinedBoxes[] => {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return joined.flatMap(({ from, to, isMarked }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b && a !== b ? [{ from: a, to: b, ...(isMarked ? markRoom : lineRoom) }] : [];
  });
};

/** Cost of a layout: height, plus bends, plus a high penalty for edges under boxes. */
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

/** Packs components into centered rows. */
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
  const ids = new Set(boxes.map(({ id }) => id));
  const neighbors = neighborsIn(joined.filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to)));
  const inner = shape.width - 2 * margin;
  const groups = groupsOf(boxes, neighbors).map((group) => arrange(group, joined, neighbors, inner));
  const height = packGroups(groups, inner);
  const placed = groups
    .flat()
    .map((box): [string, PlacedBox] => [box.id, { ...box, x: round(box.x + margin), y: round(box.y) }]);
  return { boxes: new Map(placed), width: shape.width, height: boxes.length > 0 ? round(height) : 0 };
};
