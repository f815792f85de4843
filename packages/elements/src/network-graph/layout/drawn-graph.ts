import type { GraphEdge } from '../graph-structure.js';
import type { GraphNode } from '../graph-nodes.js';
import type { PlacedBox } from './box.js';
import type { EdgeLabel } from './edge-labels.js';
import type { Arrows } from './line-paths.js';
import type { SizedNode, SizeOptions } from './node-boxes.js';

/** A positioned node. */
export interface DrawnNode extends GraphNode, Omit<PlacedBox, 'id'> {
  lines: readonly string[];
  isOpen: boolean;
  /** Id of the open group around it. */
  inside: string | undefined;
  /** Last line of an open group. */
  foot: string | undefined;
}

/** What a line looks like. */
export interface EdgeStyle {
  look: 'link' | 'sought' | 'member';
  /** Country codes where the edge crosses a border. */
  codes: string | undefined;
  arrows: Arrows;
}

/** An edge to be drawn. */
export interface StyledEdge extends GraphEdge, EdgeStyle {}

/** A routed edge; stroke, arrowheads and hit area are SVG paths. */
export interface DrawnEdge extends StyledEdge {
  stroke: string;
  /** The part of the line that rows share. */
  trunk: string | undefined;
  arrowheads: string;
  target: string;
  mark: EdgeLabel | undefined;
  /** Number of sampled points under boxes; 0 unless no free route was found. */
  hits: number;
}

/** The drawing, in sixteenths of an em. */
export interface GraphDrawing {
  /** In rows, names stand at the start of their boxes. */
  isRows: boolean;
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
  width: number;
  height: number;
}

/** Sizes a node in a layout. */
export type SizeIn = (node: GraphNode, options: Pick<SizeOptions, 'width' | 'isRow'>) => SizedNode;

const chipsOf = ({ node, chips }: SizedNode, box: PlacedBox): DrawnNode[] =>
  chips.flatMap(({ at, x, y, ...size }) => {
    const member = node.members[at];
    if (!member) return [];
    return [{ ...member, ...size, x: box.x + x, y: box.y + y, isOpen: false, inside: node.id, foot: undefined }];
  });

/** Puts a node, and the members of an open group, at the place of its box. */
export const placeNode = (sized: SizedNode, box: PlacedBox | undefined): DrawnNode[] => {
  if (!box) return [];
  const { node, lines, foot } = sized;
  const chips = chipsOf(sized, box);
  const neighbors = [...node.neighbors, ...chips.map(({ id }) => id)];
  return [{ ...node, ...box, neighbors, lines, isOpen: chips.length > 0, inside: undefined, foot }, ...chips];
};
