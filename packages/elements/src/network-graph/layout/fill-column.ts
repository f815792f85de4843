import { inRow } from '../../base/text/phrase.js';
import { asOneText, type GraphNode } from '../graph-nodes.js';
import type { Section } from '../graph-sections.js';
import { sideOf, type Direction, type PlacedBox, linePaths } from './line-paths.js';
import { placeNode } from './drawn-graph.js';
import type { DrawnEdge, DrawnNode, DrawnSection, SizeIn, StyledEdge } from './drawn-graph.js';
import type { TreePlace } from './layout-tree.js';

/** Distance between rows, before the next caption, and from a caption to its first row. */
const between = 8;
const beforeCaption = 14;
const captionHeight = 21;

/** Indentation of a row relative to its parent, and maximum number of indentations. */
const indent = 28;
const deepest = 3;

/** Distance of the trunk from the side of its node, and between the end of a line and a box. */
const trunkInset = 12;
export const gap = 3;

/** A node in a row, with the line to the node above. */
export interface Row extends TreePlace {
  readonly node: GraphNode;
  readonly stem: StyledEdge | undefined;
  /** Section of a neighbor of the network. */
  readonly section: Section | undefined;
}

/** Position of a column; lines come from the side opposite to `side`. */
export interface Column {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly side: Direction;
  /** Depth of the rows that are not indented. */
  readonly depth: number;
}

/** Rows with their positions. */
export interface FilledColumn {
  readonly sections: readonly DrawnSection[];
  readonly boxes: ReadonlyMap<string, PlacedBox>;
  readonly edges: readonly DrawnEdge[];
  readonly height: number;
}

/** Moves the country codes of a line into the caption, because lines have no space for a label. */
const withCodes = ({ node, stem }: Pick<Row, 'node' | 'stem'>): GraphNode =>
  stem?.codes === undefined ? node : { ...node, caption: asOneText(inRow([node.caption, stem.codes])) };

const boxIn = ({ start, width, side }: Column, own: number, height: number, id: string, top: number): PlacedBox => ({
  ...{ id, width: own, height, y: top + height / 2 },
  x: side > 0 ? start + width - own / 2 : start + own / 2,
});

/** Returns the arrows of a line as seen from the parent node. */
export const arrowsDown = ({ from, arrows }: StyledEdge, child: string): StyledEdge['arrows'] =>
  child === from ? { start: arrows.end, end: arrows.start } : arrows;

/** Draws the line to a row: down the trunk of the parent node, and across from it, without crossing any name. */
const drawStem = (
  { id, stem }: Row,
  child: PlacedBox,
  parent: PlacedBox,
  { side }: Column,
  isLast: boolean,
): DrawnEdge[] => {
  if (!stem) return [];
  const x = sideOf(parent, -side as Direction) + side * trunkInset;
  const start = { x: x + side * 2, y: child.y, out: side };
  const end = { x: sideOf(child, -side as Direction) - side * gap, y: child.y, out: -side as Direction };
  const paths = linePaths(start, end, arrowsDown(stem, id), (_, to) => `H${to.x}`);
  const trunk = isLast ? `M${x} ${parent.y + parent.height / 2}V${child.y}` : undefined;
  return [{ ...stem, ...paths, trunk, isCross: false }];
};

/** Places rows below each other, with a caption before the rows of each section. */
export const fillColumn = (rows: readonly Row[], column: Column, sizeIn: SizeIn): FilledColumn => {
  const boxes = new Map<string, PlacedBox>();
  const sections: (DrawnSection & { key: string | undefined; nodes: DrawnNode[] })[] = [];
  let { top } = column;
  for (const row of rows) {
    const { id, section, depth } = row;
    const inward = Math.min(depth - column.depth, deepest) * indent;
    const last = sections.at(-1);
    if (!last || (section && section.key !== last.key)) {
      if (last && section) top += beforeCaption - between;
      const x = column.start + (column.side > 0 ? inward : 0);
      sections.push({ key: section?.key, caption: section && { ...section.caption, x, y: top + 12 }, nodes: [] });
      if (section) top += captionHeight;
    }
    const sized = sizeIn(withCodes(row), column.width - inward);
    const box = boxIn(column, sized.width, sized.height, id, top);
    boxes.set(id, box);
    sections.at(-1)?.nodes.push(...placeNode(sized, box, false));
    top += sized.height + between;
  }
  const lastChild = new Map(rows.map(({ id, parent }) => [parent, id]));
  const edges = rows.flatMap((row) => {
    const [child, parent] = [boxes.get(row.id), boxes.get(row.parent ?? '')];
    return child && parent ? drawStem(row, child, parent, column, lastChild.get(row.parent) === row.id) : [];
  });
  return { sections, boxes, edges, height: Math.max(top - between - column.top, 0) };
};
