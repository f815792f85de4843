import type { GraphNode } from '../graph-nodes.js';
import { widthOf, wrapLabel } from './wrap-label.js';
import type { Box } from './box.js';

/** Size of the names, and from one line to the next. */
const textSize = 14;
export const lineHeight = 17;

/** Names of networks are bold, and so wider. */
const bold = 1.08;

/** Room around a name; the pointed ends of a network take more. */
const padding = { across: 11, pointed: 19, down: 8 };

/** Room around the boxes in an open group, and between them. */
const inset = 12;
const chipGap = 8;

/** In less room than this, names are broken into shorter lines. */
const narrowRoom = 480;

/** A name broken into lines with the room that it takes. */
export interface SizedLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A box of an open group; `x` and `y` lead from the middle of the group to its own. */
export interface Chip extends SizedLabel {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/** A node with its size, and what stands in it where it is open. */
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

/** As many columns as there is room for, and no more than make a block of about that shape. */
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

/** How large a node comes out, by the length of its name and, for an open group, by what stands in it. */
export const sizeNode = (node: GraphNode, isOpen: boolean, room: number): SizedNode => {
  if (isOpen) return sizeOpenGroup(node, room);
  const label = sizeLabel(
    node.members.length > 0 ? `${node.label}\u00a0▾` : node.label,
    node.kind === 'networks',
    room,
  );
  return { node, id: node.id, chips: [], ...label };
};
