import type { GraphNode } from '../graph-nodes.js';
import { widthOf, wrapLabel } from './wrap-label.js';
import type { Box } from './box.js';

/** Font size and line height of labels. */
const textSize = 14;
export const lineHeight = 17;

/** Width factor of the bold font of networks. */
const bold = 1.08;

/** Padding of a box; more for the pointed shape of networks. */
const padding = { across: 11, pointed: 19, down: 8 };

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
}

const sizeLabel = (label: string, isNetwork: boolean, room: number): SizedLabel => {
  const lines = wrapLabel(label, room < narrowRoom);
  const across = isNetwork ? padding.pointed : padding.across;
  const width =
    Math.ceil(Math.max(...lines.map((line) => widthOf(line.trimEnd()))) * textSize * (isNetwork ? bold : 1)) +
    2 * across;
  return { lines, width, height: lines.length * lineHeight + 2 * padding.down };
};

/** Number of columns: limited by the width and by a roughly square shape. */
const columnsFor = (count: number, chipWidth: number, room: number): number => {
  const fitting = Math.floor((room - 2 * inset + chipGap) / (chipWidth + chipGap));
  return Math.max(1, Math.min(fitting, Math.ceil(Math.sqrt(count * 0.8)), count));
};

const sizeOpenGroup = (node: GraphNode, room: number): SizedNode => {
  const title = sizeLabel(`${node.label}\u00a0▴`, false, room);
  const labels = node.members.map(({ name, kind }) => sizeLabel(name.value, kind === 'networks', room));
  const chipWidth = Math.max(...labels.map(({ width }) => width));
  const columns = columnsFor(labels.length, chipWidth, room);
  const width = Math.max(title.width, columns * (chipWidth + chipGap) - chipGap + 2 * inset);
  let y = title.height;
  const chips: Chip[] = [];
  for (let first = 0; first < labels.length; first += columns) {
    const row = labels.slice(first, first + columns);
    const height = Math.max(...row.map((label) => label.height));
    row.forEach((label, column) => {
      const x = inset + column * (chipWidth + chipGap) + chipWidth / 2 - width / 2;
      chips.push({ ...label, width: chipWidth, height, at: first + column, x, y: y + height / 2 });
    });
    y += height + chipGap;
  }
  const height = y - chipGap + inset;
  const centered = chips.map((chip) => ({ ...chip, y: chip.y - height / 2 }));
  return { node, id: node.id, lines: title.lines, width, height, chips: centered };
};

/** The size of a node, from its label or, if open, its member boxes. */
export const sizeNode = (node: GraphNode, isOpen: boolean, room: number): SizedNode => {
  if (isOpen) return sizeOpenGroup(node, room);
  const label = sizeLabel(
    node.members.length > 0 ? `${node.label}\u00a0▾` : node.label,
    node.kind === 'networks',
    room,
  );
  return { node, id: node.id, chips: [], ...label };
};
