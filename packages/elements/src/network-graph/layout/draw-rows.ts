import {
  placeNode,
  type DrawnEdge,
  type DrawnNode,
  type GraphDrawing,
  type SizeIn,
  type StyledEdge,
} from './drawn-graph.js';
import { asOneText, type GraphNode } from '../graph-nodes.js';
import type { PlacedBox } from './box.js';
import { branchBetween, growTree, startOf, type TreePlace } from './layout-tree.js';
import { arrowsOf } from './line-paths.js';
import { inRow } from '../../base/text/phrase.js';

/** Distance between rows, and between two trees. */
const between = 10;
const apart = 20;

/** Margin for the line around the focus. */
const margin = 6;

/** The line from the node above a row. */
type Stems = ReadonlyMap<string, StyledEdge>;

const stemsOf = (tree: readonly TreePlace[], edges: readonly StyledEdge[]): Stems => {
  const joins = (edge: StyledEdge, { id, parent }: TreePlace): boolean =>
    (edge.from === id && edge.to === parent) || (edge.from === parent && edge.to === id);
  return new Map(
    tree.flatMap((place): [string, StyledEdge][] => {
      const stem = edges.find((edge) => joins(edge, place));
      return stem ? [[place.id, stem]] : [];
    }),
  );
};

/** A line in a tree has no room for a label: it stands below the name. */
const withCodes = (node: GraphNode, stem: StyledEdge | undefined): GraphNode =>
  stem?.codes === undefined ? node : { ...node, caption: asOneText(inRow([node.caption, stem.codes])) };

const parentOf = (edge: StyledEdge, child: string): string => (child === edge.from ? edge.to : edge.from);

/** The last line of a node draws the trunk for all of them. */
const drawStem = (
  edge: StyledEdge,
  child: string,
  boxes: ReadonlyMap<string, PlacedBox>,
  isLast: boolean,
): DrawnEdge[] => {
  const [from, to] = [boxes.get(parentOf(edge, child)), boxes.get(child)];
  if (!from || !to) return [];
  const { trunk, across, start, end } = branchBetween(from, to);
  const arrows = child === edge.from ? { start: edge.arrows.end, end: edge.arrows.start } : edge.arrows;
  const middle = { x: (start.x + end.x) / 2, y: end.y };
  // Where a line is directed to the node above, its arrowhead stands beside the trunk.
  const arrowheads = arrowsOf({ start: { x: start.x + 2, y: start.y }, middle, end }, arrows);
  return [
    {
      ...edge,
      trunk: isLast ? trunk : undefined,
      stroke: across,
      arrowheads,
      target: across,
      mark: undefined,
      hits: 0,
    },
  ];
};

/** Draws a graph in rows, each below what it is joined to; lines that would join two of them once more are left out. */
export const drawRows = (
  nodes: readonly GraphNode[],
  edges: readonly StyledEdge[],
  sizeIn: SizeIn,
  width: number,
): GraphDrawing => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const tree = growTree([...byId.keys()], edges);
  const stems = stemsOf(tree, edges);
  const boxes = new Map<string, PlacedBox>();
  const drawn: DrawnNode[] = [];
  let top = margin;
  for (const { id, parent, depth } of tree) {
    const node = byId.get(id);
    if (!node) continue;
    const start = margin + startOf(depth);
    const sized = sizeIn(withCodes(node, stems.get(id)), { width: width - start - margin, isRow: true });
    if (parent === undefined && boxes.size > 0) top += apart - between;
    const box = { id, x: start + sized.width / 2, y: top + sized.height / 2, width: sized.width, height: sized.height };
    boxes.set(id, box);
    drawn.push(...placeNode(sized, box));
    top += sized.height + between;
  }
  const last = new Map([...stems].map(([child, edge]) => [parentOf(edge, child), child]));
  const lines = [...stems].flatMap(([child, edge]) =>
    drawStem(edge, child, boxes, last.get(parentOf(edge, child)) === child),
  );
  return { isRows: true, nodes: drawn, edges: lines, width, height: drawn.length > 0 ? top - between + margin : 0 };
};
