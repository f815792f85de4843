import type { GraphNode } from './graph-nodes.js';
import { drawRows } from './layout/draw-rows.js';
import { drawWeb } from './layout/draw-web.js';
import type { GraphDrawing, SizeIn, StyledEdge } from './layout/drawn-graph.js';
import { unitsPerEm } from './layout/layout-graph.js';
import { sizeNode } from './layout/node-boxes.js';

/** Narrower pictures, in em, are drawn in rows: a web has no room there. */
export const leastWebWidth = 26;

/** Computes layout and routes. `footOf` says how many parties of an open group are not drawn. */
export const drawGraph = (
  nodes: readonly GraphNode[],
  edges: readonly StyledEdge[],
  isOpen: (id: string) => boolean,
  footOf: (undrawn: number) => string,
  widthInEm: number,
): GraphDrawing => {
  const width = widthInEm * unitsPerEm;
  const size: SizeIn = (node, options) => {
    const more = node.size - node.members.length;
    const foot = more > 0 ? footOf(more) : undefined;
    return sizeNode(node, { ...options, isOpen: node.members.length > 0 && isOpen(node.id), foot });
  };
  return widthInEm < leastWebWidth ? drawRows(nodes, edges, size, width) : drawWeb(nodes, edges, size, width);
};
