import { sideOf, arc, arcReaches, detour, linePaths } from './line-paths.js';
import type { Direction, PlacedBox, LineEnd } from './line-paths.js';
import { placeNode, type DrawnEdge, type GraphDrawing, type SizeIn, type StyledEdge } from './drawn-graph.js';
import { arrowsDown, fillColumn, gap, type Column, type FilledColumn, type Row } from './fill-column.js';
import { branchesAt } from './layout-tree.js';

/** A part of the picture with its height. */
export type DrawnPart = Pick<GraphDrawing, 'sections' | 'edges' | 'height'>;

/** The tree to draw, and its position. */
export interface TreeInput {
  /** The rows; the first one is the root. */
  readonly rows: readonly Row[];
  /** Additional lines besides those of the rows. */
  readonly cross: readonly StyledEdge[];
  readonly width: number;
  readonly top: number;
  readonly sizeIn: SizeIn;
}

/** Additional height of both columns that is acceptable to avoid neighbors of one kind on both sides. */
const splitCost = 140;

/** Margin for the focus outline. */
export const margin = 6;

/** Distance of the line that the boxes of a kind share from their sides. */
const trunkOutset = 16;

/** Additional height of the box in the middle. */
const hubPadding = 20;

/** Distance of a line that passes the root box. */
const past = 14;

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

interface Plan {
  readonly hub: number;
  readonly left: Column;
  readonly right: Column;
}

/** Plans the root in the middle, columns at the sides of the picture, and space for curves in between. */
const planFor = ({ width, top }: TreeInput): Plan => {
  const [space, hub] = [clamp((width - 300) * 0.12, 44, 64), clamp(width * 0.2, 110, 200)];
  const own = (width - hub) / 2 - space - margin;
  const column = { top, width: own, depth: 1 };
  return {
    hub,
    left: { ...column, start: margin, side: -1 },
    right: { ...column, start: width - margin - own, side: 1 },
  };
};

/** Reserves space outside a column for the curves between its boxes. */
const withArcs = (column: Column, rows: readonly Row[], { cross }: TreeInput): Column => {
  const ids = new Set(rows.map(({ id }) => id));
  const arcs = cross.filter(({ from, to }) => ids.has(from) && ids.has(to)).length;
  const room = arcs > 0 ? (arcReaches(arcs).at(-1) ?? 0) * 0.75 + gap : 0;
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

/** Fills both columns and centers them vertically. */
const fillBoth = (input: TreeInput, plan: Plan, min: number): Filled => {
  const { rows, sizeIn } = input;
  const [left, right] = divide(rows.slice(1), plan, sizeIn);
  const columns = [
    { own: left, column: withArcs(plan.left, left, input) },
    { own: right, column: withArcs(plan.right, right, input) },
  ] as const;
  const heights = columns.map(({ own, column }) => fillColumn(own, column, sizeIn).height);
  const tallest = Math.max(min, ...heights);
  const lowered = (at: 0 | 1): FilledColumn => {
    const { own, column } = columns[at];
    return fillColumn(own, { ...column, top: column.top + (tallest - (heights[at] ?? 0)) / 2 }, sizeIn);
  };
  return { left: lowered(0), right: lowered(1) };
};

/** Returns the end of a line at the side of a box. */
const endAt = (box: PlacedBox, out: Direction): LineEnd => ({ x: sideOf(box, out) + out * gap, y: box.y, out });

/** A neighbor of the root with its box and the line to it. */
interface Branch extends Pick<Row, 'id' | 'section'> {
  readonly stem: StyledEdge;
  readonly box: PlacedBox;
}

/** Branches that share a line to the root, and the heights of the first and the last box. */
interface BranchGroup {
  readonly branches: readonly Branch[];
  readonly first: number;
  readonly last: number;
}

/** Returns the branches of the root in a column. */
const branchesIn = ({ boxes }: FilledColumn, { rows }: TreeInput): Branch[] =>
  rows.flatMap(({ id, section, stem, depth }) => {
    const box = boxes.get(id);
    return box && stem && depth === 1 ? [{ id, section, stem, box }] : [];
  });

/** Whether two branches are below one caption and have lines of one look. */
const areAlike = (a: Branch, b: Branch): boolean =>
  a.section !== undefined && a.section.key === b.section?.key && a.stem.look === b.stem.look;

const groupBranches = (branches: readonly Branch[]): BranchGroup[] => {
  const groups: Branch[][] = [];
  for (const branch of branches) {
    const group = groups.at(-1);
    if (group?.[0] && areAlike(group[0], branch)) group.push(branch);
    else groups.push([branch]);
  }
  return groups.map((group) => {
    const heights = group.map(({ box }) => box.y);
    return { branches: group, first: Math.min(...heights), last: Math.max(...heights) };
  });
};

const middleOf = ({ first, last }: BranchGroup): number => (first + last) / 2;

/** The line down the side of a column, from which the lines to its boxes leave. */
interface Bus {
  readonly x: number;
  readonly side: Direction;
  /** Its path, including the one from the root; empty except for the first group. */
  readonly path: string;
}

/** Draws short lines to the boxes of a group. Several boxes share a line beside them, which starts at the bus. */
const drawBranchGroup = (group: BranchGroup, { x, side, path }: Bus): DrawnEdge[] => {
  const { branches, first, last } = group;
  const [head, ...others] = branches;
  if (!head) return [];
  const out = -side as Direction;
  const isShared = others.length > 0;
  const from = isShared ? sideOf(head.box, out) + out * trunkOutset : x;
  const shared = isShared ? `M${x} ${middleOf(group)}H${from}M${from} ${first}V${last}` : '';
  const trunk = path + shared;
  return branches.map(({ id, stem, box }) => {
    const start = { x: from, y: box.y, out: side };
    const paths = linePaths(start, endAt(box, out), arrowsDown(stem, id), (_, to) => `H${to.x}`);
    return { ...stem, ...paths, trunk: id === head.id && trunk !== '' ? trunk : undefined, isCross: false };
  });
};

/** Draws the lines from the root to its branches: across, down beside the column, and to the boxes of each kind. */
const drawSpokes = (hub: PlacedBox, column: FilledColumn, side: Direction, input: TreeInput): DrawnEdge[] => {
  const branches = branchesIn(column, input);
  const [nearest] = branches;
  if (!nearest) return [];
  const groups = groupBranches(branches);
  const middles = groups.map(middleOf);
  const start = endAt(hub, side).x;
  const x = (sideOf(hub, side) + sideOf(nearest.box, -side as Direction) - side * trunkOutset) / 2;
  const path = `M${start} ${hub.y}H${x}M${x} ${Math.min(hub.y, ...middles)}V${Math.max(hub.y, ...middles)}`;
  return groups.flatMap((group, at) => drawBranchGroup(group, { x, side, path: at === 0 ? path : '' }));
};

/** Draws the lines within a column outside of it, the shortest nearest to it. */
const drawArcs = (cross: readonly StyledEdge[], { boxes }: FilledColumn, side: Direction): DrawnEdge[] => {
  const arcs = cross.flatMap((edge) => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    return from && to ? [{ edge, from, to }] : [];
  });
  arcs.sort((a, b) => Math.abs(a.from.y - a.to.y) - Math.abs(b.from.y - b.to.y));
  const reaches = arcReaches(arcs.length);
  return arcs.map(({ edge, from, to }, at) => {
    const paths = linePaths(endAt(from, side), endAt(to, side), edge.arrows, arc(reaches[at] ?? 0));
    return { ...edge, ...paths, trunk: undefined, isCross: true };
  });
};

/** Draws a line between two columns, which passes the root. */
const drawCross = (edge: StyledEdge, hub: PlacedBox, { left, right }: Filled): DrawnEdge[] => {
  const sideOfId = (id: string): Direction => (left.boxes.has(id) ? -1 : 1);
  const [from, to] = [edge.from, edge.to].map((id) => left.boxes.get(id) ?? right.boxes.get(id));
  if (!from || !to) return [];
  const [fromSide, toSide] = [sideOfId(from.id), sideOfId(to.id)];
  if (fromSide === toSide) return [];
  const common = { ...edge, trunk: undefined, isCross: true };
  const middle = (from.y + to.y) / 2;
  const away = hub.height / 2 + past;
  const y = Math.abs(middle - hub.y) < away ? hub.y + (middle < hub.y ? -away : away) : middle;
  const [start, end] = [endAt(from, -fromSide as Direction), endAt(to, -toSide as Direction)];
  return [{ ...common, ...linePaths(start, end, edge.arrows, detour(sideOf(hub, -1), sideOf(hub, 1), y)) }];
};

/** Draws a tree with its root in the middle and its branches in a column on each side. */
export const drawMindMap = (root: Row, input: TreeInput): DrawnPart => {
  const plan = planFor(input);
  const own = input.sizeIn(root.node, plan.hub);
  const sized = { ...own, height: own.height + hubPadding };
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
      ...drawSpokes(hub, filled.left, -1, input),
      ...drawSpokes(hub, filled.right, 1, input),
      ...filled.left.edges,
      ...filled.right.edges,
      ...drawArcs(input.cross, filled.left, -1),
      ...drawArcs(input.cross, filled.right, 1),
      ...input.cross.flatMap((edge) => drawCross(edge, hub, filled)),
    ],
  };
};
