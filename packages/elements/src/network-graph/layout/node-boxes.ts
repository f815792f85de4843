import type { GraphNode } from '../graph-nodes.js';
import { widthOf, wrapLabel, type LabelRoom } from './wrap-label.js';
import type { Box } from './box.js';

/** Font size and line height of labels. */
const textSize = 14;
export const lineHeight = 17;

/** Font size and line height of what stands below a label, and at the foot of an open group. */
const smallSize = 12;
export const smallLine = 15;

/** Width factor of the bold font of networks. */
const bold = 1.08;

/** Padding of a box. */
export const padding = { across: 13, down: 8 };

/** Padding of an open group, and the gap between its boxes. */
const inset = 12;
const chipGap = 8;

/** Below this width, labels get shorter lines. */
const narrowRoom = 480;

/** A wrapped label with its size. */
export interface SizedLabel {
  readonly lines: readonly string[];
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

/** What to write into a box. */
interface BoxText {
  readonly label: string;
  readonly caption: string | undefined;
  readonly isBold: boolean;
}

const sizeText = ({ label, caption, isBold }: BoxText, room: LabelRoom): SizedLabel => {
  const lines = wrapLabel(label, room);
  const widest = Math.max(...lines.map((line) => widthOf(line.trimEnd()))) * textSize * (isBold ? bold : 1);
  const below =
    caption === undefined ? { width: 0, height: 0 } : { width: widthOf(caption) * smallSize, height: smallLine };
  return {
    lines,
    width: Math.ceil(Math.max(widest, below.width)) + 2 * padding.across,
    height: lines.length * lineHeight + below.height + 2 * padding.down,
  };
};

const textOf = ({ label, kind, caption, members }: GraphNode, sign: string): BoxText => ({
  label: members.length > 0 ? `${label}\u00a0${sign}` : label,
  caption: caption?.value,
  isBold: kind === 'networks',
});

/** Number of columns: limited by the width and by a roughly square shape. */
const columnsFor = (count: number, chipWidth: number, room: number): number => {
  const fitting = Math.floor((room - 2 * inset + chipGap) / (chipWidth + chipGap));
  return Math.max(1, Math.min(fitting, Math.ceil(Math.sqrt(count * 0.8)), count));
};

const roomIn = (width: number): LabelRoom => (width < narrowRoom ? 'narrow' : 'wide');

const sizeOpenGroup = (node: GraphNode, width: number, isRow: boolean, foot: string | undefined): SizedNode => {
  const title = sizeText({ ...textOf(node, '▴'), isBold: true }, roomIn(width));
  const labels = node.members.map((member) => sizeText(textOf(member, ''), roomIn(width)));
  const chipWidth = Math.max(...labels.map((label) => label.width));
  const columns = columnsFor(labels.length, chipWidth, width);
  const inner = columns * (chipWidth + chipGap) - chipGap + 2 * inset;
  const own = isRow ? width : Math.max(title.width, inner);
  let y = title.height;
  const chips: Chip[] = [];
  for (let first = 0; first < labels.length; first += columns) {
    const row = labels.slice(first, first + columns);
    const height = Math.max(...row.map((label) => label.height));
    row.forEach((label, column) => {
      const x = inset + column * (chipWidth + chipGap) + chipWidth / 2 - own / 2;
      chips.push({ ...label, width: chipWidth, height, at: first + column, x, y: y + height / 2 });
    });
    y += height + chipGap;
  }
  const height = y - chipGap + inset + (foot === undefined ? 0 : smallLine);
  const centered = chips.map((chip) => ({ ...chip, y: chip.y - height / 2 }));
  return { node, id: node.id, lines: title.lines, width: own, height, chips: centered, foot };
};

/** How to draw a node. */
export interface SizeOptions {
  /** Width of the picture, or of the part that the node may take. */
  readonly width: number;
  /** Does the box take all of the width? */
  readonly isRow: boolean;
  /** Shows the members of a group; `foot` says how many more there are. */
  readonly isOpen: boolean;
  readonly foot: string | undefined;
}

/** The size of a node, from its label or, if open, its member boxes. */
export const sizeNode = (node: GraphNode, { width, isRow, isOpen, foot }: SizeOptions): SizedNode => {
  if (isOpen) return sizeOpenGroup(node, width, isRow, foot);
  const room = isRow ? (width - 2 * padding.across) / (textSize * bold) : roomIn(width);
  const own = sizeText(textOf(node, '▾'), room);
  return { node, id: node.id, chips: [], foot: undefined, ...own, width: isRow ? width : own.width };
};
