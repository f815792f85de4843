import type { Issue } from '@health-networks/core';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Locate, Place } from './problem.js';

/** Position in messages of the JSON reader about faults that have no path. */
const positionInMessage = /line (\d+), column (\d+)\)/;

const placeAt = (lines: readonly string[], line: number, column: number): Place => ({
  line,
  column,
  text: lines[line - 1] ?? '',
});

/** Returns the offset of the value at a path, or of its nearest existing ancestor. */
const nearestOffset = (root: ReturnType<typeof parseTree>, path: Issue['path']): number | undefined => {
  for (let length = path.length; root && length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    // A record or a list is found more easily by its key.
    if (node) return length === path.length && node.type !== 'object' ? node.offset : (node.parent ?? node).offset;
  }
  return undefined;
};

/** Creates a function that finds the position of issues in a JSON text. */
export const createJsonLocator = (bytes: Uint8Array): Locate => {
  const text = new TextDecoder().decode(bytes);
  const lines = text.split(/\r\n|\n/);
  let tree: ReturnType<typeof parseTree> | null = null;
  return ({ path, message }) => {
    const [, line, column] = positionInMessage.exec(message) ?? [];
    if (line !== undefined) return placeAt(lines, Number(line), Number(column));
    tree ??= parseTree(text);
    const offset = nearestOffset(tree, path);
    if (offset === undefined) return {};
    const before = text.slice(0, offset).split(/\r\n|\n/);
    return placeAt(lines, before.length, (before.at(-1) ?? '').length + 1);
  };
};
