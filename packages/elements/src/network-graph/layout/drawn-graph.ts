import type { ShownText } from '../../base/text/text.js';
import type { GraphEdge } from '../graph-structure.js';
import type { GraphNode } from '../graph-nodes.js';
import type { PlacedBox, Arrows, LinePaths } from './line-paths.js';
import type { SizedNode } from './node-boxes.js';

/** A positioned node. */
export interface DrawnNode extends GraphNode, Omit<PlacedBox, 'id'> {
  lines: readonly string[];
  /** Lines below the label, in small letters. */
  small: readonly string[];
  isOpen: boolean;
  /** Whether the text is centered rather than at the start of its box. */
  isCentered: boolean;
  /** Id of the open group that contains the node. */
  inside: string | undefined;
  /** Last line of an open group. */
  foot: string | undefined;
}

/** An edge with its appearance. */
export interface StyledEdge extends GraphEdge {
  look: 'link' | 'sought' | 'member';
  /** Country codes if the edge crosses a border. */
  codes: string | undefined;
  arrows: Arrows;
}

/** A routed edge. */
export interface DrawnEdge extends StyledEdge, LinePaths {
  /** The part of the line that rows share, as an SVG path. */
  trunk: string | undefined;
  /** Whether the edge joins two nodes that are both connected already. */
  isCross: boolean;
}

/** Neighbors of one kind, below a caption. */
export interface DrawnSection {
  /** Caption with the position of its start; undefined if there is only one kind. */
  caption: (ShownText & { x: number; y: number }) | undefined;
  nodes: readonly DrawnNode[];
}

/** The drawing; its unit is a sixteenth of an em. */
export interface GraphDrawing {
  sections: readonly DrawnSection[];
  /** The nodes of all sections, in reading order. */
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
  width: number;
  height: number;
}

/** Returns the size of a node for a width. */
export type SizeIn = (node: GraphNode, width: number) => SizedNode;

const chipsOf = ({ node, chips }: SizedNode, box: PlacedBox): DrawnNode[] =>
  chips.flatMap(({ at, x, y, ...size }) => {
    const member = node.members[at];
    if (!member) return [];
    const place = { x: box.x + x, y: box.y + y };
    return [{ ...member, ...size, ...place, isOpen: false, isCentered: false, inside: node.id, foot: undefined }];
  });

/** Places a node, and the members of an open group, at the position of its box. */
export const placeNode = (sized: SizedNode, box: PlacedBox, isCentered: boolean): DrawnNode[] => {
  const { node, lines, small, foot } = sized;
  const chips = chipsOf(sized, box);
  const neighbors = [...node.neighbors, ...chips.map(({ id }) => id)];
  const isOpen = chips.length > 0;
  return [{ ...node, ...box, neighbors, lines, small, isOpen, isCentered, inside: undefined, foot }, ...chips];
};
