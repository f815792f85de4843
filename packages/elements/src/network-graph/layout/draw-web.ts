import {
  placeNode,
  type DrawnEdge,
  type DrawnNode,
  type GraphDrawing,
  type SizeIn,
  type StyledEdge,
} from './drawn-graph.js';
import type { GraphNode } from '../graph-nodes.js';
import { placeEdgeLabels } from './edge-labels.js';
import { layoutGraph, type GraphLayout } from './layout-graph.js';
import { arrowsOf, strokeOf, wholeLine } from './line-paths.js';
import { routeLine } from './route-lines.js';
import { widthOf } from './wrap-label.js';

/** Font size of edge labels. */
export const markSize = 11;

/** DOM order is reading order: the start node first, then by row, the members of an open group after it. */
const inReadingOrder = (nodes: readonly DrawnNode[], first: string | undefined): DrawnNode[] => {
  const outer = nodes.filter(({ inside }) => inside === undefined);
  const rank = ({ id }: DrawnNode): number => (id === first ? 0 : 1);
  outer.sort((a, b) => rank(a) - rank(b) || a.y - b.y || a.x - b.x);
  return outer.flatMap((node) => [node, ...nodes.filter(({ inside }) => inside === node.id)]);
};

const drawEdges = (edges: readonly StyledEdge[], boxes: GraphLayout['boxes'], width: number): DrawnEdge[] => {
  const all = [...boxes.values()];
  const routed = edges.flatMap((edge) => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    return from && to ? [{ edge, ...routeLine([from, to], all, width) }] : [];
  });
  const marked = routed.map(({ route, edge: { codes } }) => ({
    route,
    markWidth: codes === undefined ? undefined : widthOf(codes) * markSize + 8,
  }));
  const marks = placeEdgeLabels(marked, all);
  return routed.map(({ edge, route, hits }, at) => {
    const mark = marks[at];
    const paths = { stroke: strokeOf(route, edge.arrows, mark), arrowheads: arrowsOf(route, edge.arrows) };
    return { ...edge, ...paths, trunk: undefined, target: wholeLine(route), mark, hits };
  });
};

/** Draws a graph as a web: what is joined stands together, with lines between. */
export const drawWeb = (
  nodes: readonly GraphNode[],
  edges: readonly StyledEdge[],
  sizeIn: SizeIn,
  width: number,
): GraphDrawing => {
  const sized = nodes.map((node) => sizeIn(node, { width, isRow: false }));
  const layout = layoutGraph({
    boxes: sized.map(({ id, width: own, height }) => ({ id, width: own, height })),
    joined: edges.map(({ from, to, codes }) => ({ from, to, isMarked: codes !== undefined })),
    width,
  });
  const placed = sized.flatMap((node) => placeNode(node, layout.boxes.get(node.id)));
  return {
    isRows: false,
    nodes: inReadingOrder(placed, nodes[0]?.id),
    edges: drawEdges(edges, layout.boxes, width),
    width,
    height: layout.height,
  };
};
