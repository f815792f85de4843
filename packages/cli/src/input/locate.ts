import type { Issue } from '@health-networks/core';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { type Locate, placeOfOffset, statedPlace } from './problem.js';

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
  let tree: ReturnType<typeof parseTree> | null = null;
  return (issue) => {
    const stated = statedPlace(text, issue);
    if (stated) return stated;
    tree ??= parseTree(text);
    const offset = nearestOffset(tree, issue.path);
    return offset === undefined ? {} : placeOfOffset(text, offset);
  };
};

/**
 * Returns the possible notations of an issue's value, in quotation marks or angle brackets, then of the last part of
 * its path as a key.
 */
const writtenAs = ({ value, path }: Issue): string[] => {
  const property = String(path.at(-1) ?? '');
  const key = /[^/#]*$/.exec(property)?.[0] ?? '';
  return [
    ...(typeof value === 'string' && value !== '' ? [JSON.stringify(value), `<${value}>`] : []),
    ...(key === '' ? [] : [`"${key}"`, `:${key} `, `/${key}>`]),
  ];
};

/**
 * Creates a function that finds the position of issues by their value, because issues in linked data have no path into
 * the file. Returns the first match.
 */
export const createTextLocator = (bytes: Uint8Array): Locate => {
  const text = new TextDecoder().decode(bytes);
  return (issue) => {
    const stated = statedPlace(text, issue);
    if (stated) return stated;
    const offset = writtenAs(issue)
      .map((written) => text.indexOf(written))
      .find((found) => found >= 0);
    return offset === undefined ? {} : placeOfOffset(text, offset);
  };
};
