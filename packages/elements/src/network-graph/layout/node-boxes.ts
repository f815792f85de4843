import type { GraphNode } from '../graph-nodes.js';
import { wrapLabel } from './wrap-label.js';
import type { Box } from './line-paths.js';

/** Layout units per em. */
export const unitsPerEm = 16;

/** Font size and line height of labels. */
const textSize = 14;
export const lineHeight = 17;

/** Font size and line height of the text below a label, and at the foot of an open group. */
const smallSize = 12.5;
export const smallLine = 15;

/** Width factor of the bold font of networks. */
const bold = 1.08;

/** Padding of a box. */
export const padding = { across: 12, down: 8 };

/** Padding of an open group, the gap between its boxes, and their minimum width. */
const inset = 8;
const chipGap = 6;
const minChipWidth = 140;

/** A wrapped label with its size. */
interface SizedLabel {
  readonly lines: readonly string[];
  /** Lines below the label, in small letters. */
  readonly small: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A box in an open group; `x` and `y` are relative to the group's center. */
export interface Chip extends SizedLabel {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** A node with its size, and its member boxes if open. */
export interface SizedNode extends Box, SizedLabel {
  readonly node: GraphNode;
  readonly chips: readonly Chip[];
  /** Last line of an open group. */
  readonly foot: string | undefined;
}

/** Wraps small text into lines that fit into a box. */
export const wrapSmall = (text: string, width: number, scale: number): string[] =>
  wrapLabel(text, (width - 2 * padding.across) / (smallSize * scale));

const sizeText = (label: string, width: number, scale: number, caption = '', weight = 1): SizedLabel => {
  const lines = wrapLabel(label, (width - 2 * padding.across) / (textSize * weight * scale));
  const small = wrapSmall(caption, width, scale);
  return { lines, small, width, height: lines.length * lineHeight + small.length * smallLine + 2 * padding.down };
};

const labelOf = ({ label, size }: GraphNode, sign: string): string => (size > 0 ? `${label}\u00a0${sign}` : label);

/** Returns the size of a node that shows its members; `foot` states how many are omitted. */
export const sizeOpenGroup = (node: GraphNode, width: number, scale: number, foot: string | undefined): SizedNode => {
  const title = sizeText(labelOf(node, '▴'), width, scale, '', bold);
  const inner = width - 2 * inset + chipGap;
  const columns = Math.max(1, Math.floor(inner / (minChipWidth + chipGap)));
  const chipWidth = inner / columns - chipGap;
  const labels = node.members.map(({ label }) => sizeText(label, chipWidth, scale));
  let y = title.height;
  const chips: Chip[] = [];
  for (let first = 0; first < labels.length; first += columns) {
    const row = labels.slice(first, first + columns);
    const height = Math.max(...row.map((label) => label.height));
    row.forEach((label, column) => {
      const x = inset + column * (chipWidth + chipGap) + chipWidth / 2 - width / 2;
      chips.push({ ...label, height, at: first + column, x, y: y + height / 2 });
    });
    y += height + chipGap;
  }
  const height = y - chipGap + inset + (foot === undefined ? 0 : smallLine);
  const centered = chips.map((chip) => ({ ...chip, y: chip.y - height / 2 }));
  return { node, id: node.id, lines: title.lines, small: [], width, height, chips: centered, foot };
};

/** Returns the size of a node that fills a width; `scale` is the letter width relative to the default font. */
export const sizeNode = (node: GraphNode, width: number, scale: number): SizedNode => {
  const own = sizeText(labelOf(node, '▾'), width, scale, node.caption?.value, node.isHub ? bold : 1);
  return { node, id: node.id, chips: [], foot: undefined, ...own };
};
