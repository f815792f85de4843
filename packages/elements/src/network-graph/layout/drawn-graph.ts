import type { ShownText } from '../../base/text/text.js';
import type { GraphEdge } from '../graph-structure.js';
import type { GraphNode } from '../graph-nodes.js';
import type { PlacedBox } from './box.js';
import type { Arrows, LinePaths } from './line-paths.js';
import type { SizedNode } from './node-boxes.js';

/** A positioned node. */
export interface DrawnNode extends GraphNode, Omit<PlacedBox, 'id'> {
  lines: readonly string[];
  /** Below them, in small letters. */
  small: readonly string[];
  isOpen: boolean;
  /** Does its text stand in the middle, not at the start of its box? */
  isCentered: boolean;
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

/** A routed edge. */
export interface DrawnEdge extends StyledEdge, LinePaths {
  /** The part of the line that rows share, as an SVG path. */
  trunk: string | undefined;
  /** Does it join two nodes that are joined to others already? */
  isCross: boolean;
}

/** Neighbors of one kind, below their name. */
export interface DrawnSection {
  /** With the place of its start; undefined where there is one kind only. */
  caption: (ShownText & { x: number; y: number }) | undefined;
  nodes: readonly DrawnNode[];
}

/** The drawing, in sixteenths of an em. */
export interface GraphDrawing {
  sections: readonly DrawnSection[];
  /** Those of all sections, in reading order. */
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
  width: number;
  height: number;
}

/** Sizes a node for a width. */
export type SizeIn = (node: GraphNode, width: number) => SizedNode;

const chipsOf = ({ node, chips }: SizedNode, box: PlacedBox): DrawnNode[] =>
  chips.flatMap(({ at, x, y, ...size }) => {
    const member = node.members[at];
    if (!member) return [];
    const place = { x: box.x + x, y: box.y + y };
    return [{ ...member, ...size, ...place, isOpen: false, isCentered: false, inside: node.id, foot: undefined }];
  });

/** Puts a node, and the members of an open group, at the place of its box. */
export const placeNode = (sized: SizedNode, box: PlacedBox, isCentered: boolean): DrawnNode[] => {
  const { node, lines, small, foot } = sized;
  const chips = chipsOf(sized, box);
  const neighbors = [...node.neighbors, ...chips.map(({ id }) => id)];
  const isOpen = chips.length > 0;
  return [{ ...node, ...box, neighbors, lines, small, isOpen, isCentered, inside: undefined, foot }, ...chips];
};
