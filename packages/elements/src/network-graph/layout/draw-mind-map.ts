import { sideOf, type Direction, type PlacedBox } from './box.js';
import { placeNode, type DrawnEdge, type GraphDrawing, type SizeIn, type StyledEdge } from './drawn-graph.js';
import { arrowsDown, fillColumn, gap, type Column, type FilledColumn, type Row } from './fill-column.js';
import { branchesAt } from './layout-tree.js';
import { arc, arcReach, detour, linePaths, sCurve, type LineEnd } from './line-paths.js';

/** A part of the picture with its height. */
export type DrawnPart = Pick<GraphDrawing, 'sections' | 'edges' | 'height'>;

/** What to draw, and where. */
export interface TreeInput {
  /** The first is the root. */
  readonly rows: readonly Row[];
  /** Lines beside those of the rows. */
  readonly cross: readonly StyledEdge[];
  readonly width: number;
  readonly top: number;
  readonly sizeIn: SizeIn;
}

/** Both columns may be higher by this, rather than have neighbors of one kind on both sides. */
const splitCost = 140;

/** Margin for the line around the focus. */
export const margin = 6;

/** Distance of a line from the box in the middle that it passes. */
const past = 14;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

interface Plan {
  readonly hub: number;
  readonly left: Column;
  readonly right: Column;
}

/** The root in the middle, columns at the sides of the picture, and room for curves between. */
const planFor = ({ width, top }: TreeInput): Plan => {
  const [space, hub] = [clamp((width - 300) * 0.12, 30, 84), clamp(width * 0.2, 110, 200)];
  const own = (width - hub) / 2 - space - margin;
  const column = { top, width: own, depth: 1 };
  return {
    hub,
    left: { ...column, start: margin, side: -1 },
    right: { ...column, start: width - margin - own, side: 1 },
  };
};

/** Leaves room outside of a column for the curves between its boxes. */
const withArcs = (column: Column, rows: readonly Row[], { cross }: TreeInput): Column => {
  const ids = new Set(rows.map(({ id }) => id));
  const room = cross.some(({ from, to }) => ids.has(from) && ids.has(to)) ? arcReach * 0.75 + gap : 0;
  return { ...column, start: column.start + (column.side < 0 ? room : 0), width: column.width - room };
};

interface Filled {
  readonly left: FilledColumn;
  readonly right: FilledColumn;
}

/** Divides branches into columns of about the same height, if possible between two kinds. */
const divide = (rows: readonly Row[], { left, right }: Plan, sizeIn: SizeIn): [Row[], Row[]] => {
  const branches = branchesAt(rows, 1);
  const keyAt = (at: number): string | undefined => branches[at]?.[0]?.section?.key;
  const cuts = [...branches, []].map((_, cut) => {
    const parts: [Row[], Row[]] = [branches.slice(0, cut).flat(), branches.slice(cut).flat()];
    const heights = [fillColumn(parts[0], left, sizeIn).height, fillColumn(parts[1], right, sizeIn).height];
    const isSplit = keyAt(cut) !== undefined && keyAt(cut - 1) === keyAt(cut);
    return { parts, cost: Math.max(...heights) + (isSplit ? splitCost : 0) };
  });
  return cuts.reduce((best, one) => (one.cost < best.cost ? one : best)).parts;
};

/** Both columns in the middle of their height. */
const fillBoth = (input: TreeInput, plan: Plan, least: number): Filled => {
  const { rows, sizeIn } = input;
  const [left, right] = divide(rows.slice(1), plan, sizeIn);
  const columns = [
    { own: left, column: withArcs(plan.left, left, input) },
    { own: right, column: withArcs(plan.right, right, input) },
  ] as const;
  const heights = columns.map(({ own, column }) => fillColumn(own, column, sizeIn).height);
  const tallest = Math.max(least, ...heights);
  const lowered = (at: 0 | 1): FilledColumn => {
    const { own, column } = columns[at];
    return fillColumn(own, { ...column, top: column.top + (tallest - (heights[at] ?? 0)) / 2 }, sizeIn);
  };
  return { left: lowered(0), right: lowered(1) };
};

/** The end of a line at the side of a box. */
const endAt = (box: PlacedBox, out: Direction): LineEnd => ({ x: sideOf(box, out) + out * gap, y: box.y, out });

/** The curve from the root to a branch; curves leave the root in the order in which they arrive. */
const drawSpokes = (
  hub: PlacedBox,
  { boxes }: FilledColumn,
  side: Direction,
  { rows }: TreeInput,
  height: number,
): DrawnEdge[] =>
  rows.flatMap(({ id, stem, depth }) => {
    const box = boxes.get(id);
    if (!stem || !box || depth !== 1) return [];
    const start = { ...endAt(hub, side), y: hub.y + ((box.y - hub.y) / height) * hub.height * 0.8 };
    const paths = linePaths(start, endAt(box, -side as Direction), arrowsDown(stem, id), sCurve);
    return [{ ...stem, ...paths, trunk: undefined, isCross: false }];
  });

/** A line between two columns passes the root; one within a column runs outside of it. */
const drawCross = (edge: StyledEdge, hub: PlacedBox, { left, right }: Filled): DrawnEdge[] => {
  const sideOfId = (id: string): Direction => (left.boxes.has(id) ? -1 : 1);
  const [from, to] = [edge.from, edge.to].map((id) => left.boxes.get(id) ?? right.boxes.get(id));
  if (!from || !to) return [];
  const [fromSide, toSide] = [sideOfId(from.id), sideOfId(to.id)];
  const common = { ...edge, trunk: undefined, isCross: true };
  if (fromSide === toSide)
    return [{ ...common, ...linePaths(endAt(from, fromSide), endAt(to, toSide), edge.arrows, arc) }];
  const middle = (from.y + to.y) / 2;
  const away = hub.height / 2 + past;
  const y = Math.abs(middle - hub.y) < away ? hub.y + (middle < hub.y ? -away : away) : middle;
  const [start, end] = [endAt(from, -fromSide as Direction), endAt(to, -toSide as Direction)];
  return [{ ...common, ...linePaths(start, end, edge.arrows, detour(sideOf(hub, -1), sideOf(hub, 1), y)) }];
};

/** Draws a tree with its root in the middle and its branches in a column on each side. */
export const drawMindMap = (root: Row, input: TreeInput): DrawnPart => {
  const plan = planFor(input);
  const sized = input.sizeIn(root.node, plan.hub);
  const filled = fillBoth(input, plan, sized.height);
  const height = Math.max(filled.left.height, filled.right.height, sized.height);
  const hub = { id: root.id, width: sized.width, height: sized.height, x: input.width / 2, y: input.top + height / 2 };
  return {
    height,
    sections: [
      { caption: undefined, nodes: placeNode(sized, hub, true) },
      ...filled.left.sections,
      ...filled.right.sections,
    ],
    edges: [
      ...drawSpokes(hub, filled.left, -1, input, height),
      ...drawSpokes(hub, filled.right, 1, input, height),
      ...filled.left.edges,
      ...filled.right.edges,
      ...input.cross.flatMap((edge) => drawCross(edge, hub, filled)),
    ],
  };
};
