import type { PlacedBox } from './box.js';
import { neighborsIn } from './hops-between.js';

/** A node in a list of rows, below the node that it hangs from. */
export interface TreePlace {
  readonly id: string;
  /** Undefined for a root. */
  readonly parent: string | undefined;
  readonly depth: number;
}

/** How far a row stands in from the one that it hangs from. */
const indent = 34;

/** Deeper nodes stand as far in as this, so that names keep their room. */
const deepest = 3;

/** Distance of the trunk from the start of its node. */
const trunk = 12;

/** Distance between the end of a line and its box. */
const gap = 3;

/** Where a row of this depth starts. */
export const startOf = (depth: number): number => Math.min(depth, deepest) * indent;

type Neighbors = ReadonlyMap<string, readonly string[]>;

/** Breadth first from each node that none of the earlier ones leads to. */
const findParents = (ids: readonly string[], neighbors: Neighbors): Map<string, string | undefined> => {
  const order = new Map(ids.map((id, at) => [id, at]));
  const parents = new Map<string, string | undefined>();
  for (const root of ids) {
    if (parents.has(root)) continue;
    parents.set(root, undefined);
    const reached = [root];
    for (const id of reached) {
      const next = (neighbors.get(id) ?? []).filter((other) => order.has(other) && !parents.has(other));
      for (const other of new Set(next)) {
        parents.set(other, id);
        reached.push(other);
      }
    }
  }
  return parents;
};

/**
 * The rows of a narrow picture: every node below the neighbor that is nearest to a root, in the given order. A node that
 * no earlier one leads to begins a tree of its own.
 */
export const growTree = (
  ids: readonly string[],
  edges: readonly { readonly from: string; readonly to: string }[],
): TreePlace[] => {
  const parents = findParents(ids, neighborsIn(edges));
  const walk = (parent: string | undefined, depth: number): TreePlace[] =>
    ids.filter((id) => parents.get(id) === parent).flatMap((id) => [{ id, parent, depth }, ...walk(id, depth + 1)]);
  return walk(undefined, 0);
};

/** The line to a row: down the trunk of the node above, and across from it. */
export interface Branch {
  readonly trunk: string;
  readonly across: string;
  /** The ends of the part across. */
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
}

/** A line of the tree. It runs beside all names, so that it crosses none; branches share the trunk of their node. */
export const branchBetween = (parent: PlacedBox, child: PlacedBox): Branch => {
  const start = { x: parent.x - parent.width / 2 + trunk, y: child.y };
  const end = { x: child.x - child.width / 2 - gap, y: child.y };
  const top = parent.y + parent.height / 2;
  return { trunk: `M${start.x} ${top}V${start.y}`, across: `M${start.x} ${start.y}H${end.x}`, start, end };
};
