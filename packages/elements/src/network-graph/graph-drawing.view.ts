import { nodeOf, type GraphEdge, type GraphNode } from './graph-nodes.js';
import type { PlacedBox } from './layout/box.js';
import { layoutGraph, unitsPerEm, type GraphLayout, type Joint } from './layout/layout-graph.js';
import { sizeNode, type SizedNode } from './layout/node-boxes.js';
import { placeEdgeLabels, type EdgeLabel } from './layout/edge-labels.js';
import { routeLine, type Route } from './layout/route-lines.js';
import { widthOf } from './layout/wrap-label.js';

/** A positioned node. */
export interface DrawnNode extends GraphNode, Omit<PlacedBox, 'id'> {
  lines: readonly string[];
  isOpen: boolean;
  /** Id of the open group around it. */
  inside: string | undefined;
}

/** A routed and styled edge. */
export interface DrawnEdge extends GraphEdge {
  route: Route;
  /** Number of sampled points under boxes; 0 unless no free route was found. */
  hits: number;
  look: 'link' | 'sought' | 'member';
  /** Country codes where the edge crosses a border. */
  codes: string | undefined;
  mark: EdgeLabel | undefined;
  /** Arrowheads. */
  arrows: { start: boolean; end: boolean };
}

/** The drawing, in sixteenths of an em. */
export interface GraphDrawing {
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
  width: number;
  height: number;
}

/** Font size of edge labels. */
export const markSize = 11;

const chipsOf = ({ node, chips }: SizedNode, box: PlacedBox): DrawnNode[] =>
  chips.flatMap(({ at, lines, width, height, x, y }) => {
    const party = node.members[at];
    if (!party) return [];
    const relations = node.relations.filter(({ from }) => from.id === party.id);
    const own = { ...nodeOf(party), relations, neighbors: [node.id] };
    return [{ ...own, lines, width, height, x: box.x + x, y: box.y + y, isOpen: false, inside: node.id }];
  });

const placeNode = (sized: SizedNode, layout: GraphLayout): DrawnNode[] => {
  const box = layout.boxes.get(sized.id);
  if (!box) return [];
  const { node, lines } = sized;
  const isOpen = sized.chips.length > 0;
  const chips = chipsOf(sized, box);
  const neighbors = [...node.neighbors, ...chips.map(({ id }) => id)];
  return [{ ...node, ...box, neighbors, lines, isOpen, inside: undefined }, ...chips];
};

const jointOf = ({ from, to, relations }: GraphEdge): Joint => ({
  from,
  to,
  isMarked: relations.some(({ crossing }) => crossing),
});

const lookOf = (relations: GraphEdge['relations']): DrawnEdge['look'] => {
  const links = relations.filter(({ kind }) => kind === 'link');
  if (links.length === 0) return 'member';
  return links.every(({ isSought }) => isSought) ? 'sought' : 'link';
};

const routeEdge = (edge: GraphEdge, boxes: GraphLayout['boxes'], width: number): DrawnEdge[] => {
  const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
  if (!from || !to) return [];
  const { route, hits } = routeLine([from, to], [...boxes.values()], width);
  const directed = edge.relations.filter(({ isDirected }) => isDirected);
  const arrows = {
    start: directed.some((relation) => relation.to.id === edge.from),
    end: directed.some((relation) => relation.to.id === edge.to),
  };
  const codes = edge.relations.find(({ crossing }) => crossing)?.crossing?.codes;
  return [{ ...edge, route, hits, look: lookOf(edge.relations), codes, mark: undefined, arrows }];
};

/** DOM order is reading order: the start node first, then by row, the members of an open group after it. */
const inReadingOrder = (nodes: readonly DrawnNode[], first: string | undefined): DrawnNode[] => {
  const outer = nodes.filter(({ inside }) => inside === undefined);
  const rank = ({ id }: DrawnNode): number => (id === first ? 0 : 1);
  outer.sort((a, b) => rank(a) - rank(b) || a.y - b.y || a.x - b.x);
  return outer.flatMap((node) => [node, ...nodes.filter(({ inside }) => inside === node.id)]);
};

/** Computes layout, routes and styles. */
export const drawGraph = (
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  isOpen: (id: string) => boolean,
  widthInEm: number,
): GraphDrawing => {
  const width = widthInEm * unitsPerEm;
  const sized = nodes.map((node) => sizeNode(node, node.members.length > 0 && isOpen(node.id), width));
  const layout = layoutGraph({
    boxes: sized.map(({ id, width, height }) => ({ id, width, height })),
    joined: edges.map(jointOf),
    width,
  });
  const routed = edges.flatMap((edge) => routeEdge(edge, layout.boxes, width));
  const marks = placeEdgeLabels(
    routed.map(({ route, codes }) => ({
      route,
      markWidth: codes === undefined ? undefined : widthOf(codes) * markSize + 8,
    })),
    [...layout.boxes.values()],
  );
  return {
    nodes: inReadingOrder(
      sized.flatMap((node) => placeNode(node, layout)),
      nodes[0]?.id,
    ),
    edges: routed.map((edge, at) => ({ ...edge, mark: marks[at] })),
    width,
    height: layout.height,
  };
};
