import type { PictureSize } from '../base/resize-controller.js';
import type { Section } from './graph-sections.js';
import type { GraphNode } from './graph-nodes.js';
import { drawMindMap, margin, type DrawnPart } from './layout/draw-mind-map.js';
import type { GraphDrawing, SizeIn, StyledEdge } from './layout/drawn-graph.js';
import { fillColumn, type Row } from './layout/fill-column.js';
import { branchesAt, growTree } from './layout/layout-tree.js';
import { sizeNode, sizeOpenGroup, unitsPerEm, wrapSmall } from './layout/node-boxes.js';

/** Size before the first measurement and on the server. */
export const defaultSize: PictureSize = { width: 704, em: 16 };

/** Measured widths are rounded down to this many pixels. */
export const widthStep = 4;

/** Minimum width, below which the picture scrolls, and maximum width, above which lines would become too long. */
const [narrowest, widest] = [12, 76];

/** Returns the width of the drawing in em, in steps of a quarter. */
export const layoutWidth = ({ width, em }: PictureSize): number =>
  Math.min(Math.max(Math.floor((width / em) * 4) / 4, narrowest), widest);

/** Pictures narrower than this, in em, are drawn in rows, because they have no space for columns. */
export const minMapWidth = 34;

/** Minimum width in em for lines between neighbors of the network. */
const minCrossWidth = 44;

/** Distance between two trees. */
const apart = 28;

/** The parameters of the drawing that the view provides. */
export interface DrawingOptions {
  isOpen: (id: string) => boolean;
  /** Returns a text with the number of parties of an open group that are not drawn. */
  more: (undrawn: number) => string;
  /** Returns the sections of the nodes around a root, in order. */
  sectionsOf: (hub: string, nodes: readonly GraphNode[]) => ReadonlyMap<string, Section>;
  widthInEm: number;
  /** Letter width relative to the default font. */
  scale: number;
}

/** Maximum number of lines of names in a closed box, of organizations and of others. */
const maxLines = { organizations: 12, others: 5 };

/** Returns the names of a closed group that fit. */
const preview = ({ members, size }: GraphNode, width: number, scale: number): string | undefined => {
  const maxNames = members[0]?.kind === 'organizations' ? maxLines.organizations : maxLines.others;
  const names: string[] = [];
  const shownNames = (): string => `${names.join(', ')}${names.length < size ? ' …' : ''}`;
  for (const { label } of members) {
    names.push(label);
    if (wrapSmall(shownNames(), width, scale).length <= maxNames) continue;
    names.pop();
    break;
  }
  return names.length > 0 ? shownNames() : undefined;
};

const sizerOf =
  ({ isOpen, more, scale }: DrawingOptions): SizeIn =>
  (node, width) => {
    const undrawn = node.size - node.members.length;
    if (node.members.length > 0 && isOpen(node.id))
      return sizeOpenGroup(node, width, scale, undrawn > 0 ? more(undrawn) : undefined);
    const names = node.kind === 'group' ? preview(node, width, scale) : undefined;
    return sizeNode(names === undefined ? node : { ...node, caption: { value: names, lang: undefined } }, width, scale);
  };

/** Returns the rows of each tree, those below a root ordered by kind. */
const rowsOf = (nodes: readonly GraphNode[], edges: readonly StyledEdge[], { sectionsOf }: DrawingOptions): Row[][] => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const places = growTree([...byId.keys()], edges);
  const stems = new Map(
    edges.flatMap((edge) => [
      [`${edge.from} ${edge.to}`, edge],
      [`${edge.to} ${edge.from}`, edge],
    ]),
  );
  return branchesAt(places, 0).map((tree) => {
    const [root] = tree;
    const near = tree.filter(({ depth }) => depth === 1).flatMap(({ id }) => byId.get(id) ?? []);
    const sections = root ? sectionsOf(root.id, near) : new Map<string, Section>();
    const rank = new Map([...sections.keys()].map((id, at) => [id, at]));
    const rows = tree.flatMap((place): Row[] => {
      const node = byId.get(place.id);
      const section = sections.get(place.id);
      const stem = stems.get(`${place.id} ${place.parent ?? ''}`);
      return node ? [{ ...place, stem, section, node: section ? { ...node, caption: undefined } : node }] : [];
    });
    const branches = branchesAt(rows, 1);
    branches.sort((a, b) => (rank.get(a[0]?.id ?? '') ?? 0) - (rank.get(b[0]?.id ?? '') ?? 0));
    return [...rows.slice(0, 1), ...branches.flat()];
  });
};

/** Draws trees with a single node next to each other, in several columns. */
const drawLoose = (rows: readonly Row[], columns: number, width: number, top: number, sizeIn: SizeIn): DrawnPart => {
  const own = width / columns - 2 * margin;
  const inEach = Math.ceil(rows.length / columns);
  const filled = [...Array(columns).keys()].map((at) => {
    const column = { start: margin + at * (own + 2 * margin), top, width: own, side: 1 as const, depth: 0 };
    return fillColumn(rows.slice(at * inEach, (at + 1) * inEach), column, sizeIn);
  });
  return {
    sections: filled.flatMap(({ sections }) => sections),
    edges: [],
    height: Math.max(...filled.map(({ height }) => height)),
  };
};

/** Draws trees as mind maps, or in rows if the picture is narrow. */
export const drawGraph = (
  nodes: readonly GraphNode[],
  edges: readonly StyledEdge[],
  options: DrawingOptions,
): GraphDrawing => {
  const sizeIn = sizerOf(options);
  const isWide = options.widthInEm >= minMapWidth;
  const width = options.widthInEm * unitsPerEm;
  const trees = rowsOf(nodes, edges, options);
  const inTree = new Set(trees.flat().map(({ stem }) => stem?.id));
  const others = options.widthInEm < minCrossWidth ? [] : edges.filter(({ id }) => !inTree.has(id));
  const loose = trees.filter(({ length }) => length === 1).flat();
  const draw = (rows: readonly Row[], top: number): DrawnPart => {
    const [root] = rows;
    const ids = new Set(rows.map(({ id }) => id));
    const cross = others.filter(({ from, to }) => ids.has(from) && ids.has(to));
    return isWide && root
      ? drawMindMap(root, { rows, cross, width, top, sizeIn })
      : fillColumn(rows, { start: margin, top, width: width - 2 * margin, side: 1, depth: 0 }, sizeIn);
  };
  const parts: DrawnPart[] = [];
  let top = margin;
  const add = (part: DrawnPart): void => {
    parts.push(part);
    top += part.height + apart;
  };
  for (const rows of trees) if (rows.length > 1) add(draw(rows, top));
  if (loose.length > 0) add(drawLoose(loose, isWide ? 3 : 1, width, top, sizeIn));
  const sections = parts.flatMap((part) => part.sections);
  return {
    sections,
    nodes: sections.flatMap((section) => section.nodes),
    edges: parts.flatMap((part) => part.edges),
    width,
    height: parts.length > 0 ? top - apart + margin : 0,
  };
};
