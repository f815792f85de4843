import { pushTo } from '../../base/groups.js';

/** Returns adjacent nodes by id. */
export const neighborsIn = (edges: Iterable<{ readonly from: string; readonly to: string }>): Map<string, string[]> => {
  const neighbors = new Map<string, string[]>();
  for (const { from, to } of edges) {
    pushTo(neighbors, from, to);
    pushTo(neighbors, to, from);
  }
  return neighbors;
};

/** Returns breadth-first distances in edges from one node to all reachable ones, including itself. */
export const hopsBetween = (from: string, neighbors: ReadonlyMap<string, readonly string[]>): Map<string, number> => {
  const hops = new Map([[from, 0]]);
  for (const [id, distance] of hops) {
    for (const next of neighbors.get(id) ?? []) {
      if (!hops.has(next)) hops.set(next, distance + 1);
    }
  }
  return hops;
};

/** A node in a list of rows, below its parent node. */
export interface TreePlace {
  readonly id: string;
  /** Undefined for a root. */
  readonly parent: string | undefined;
  readonly depth: number;
}

type Neighbors = ReadonlyMap<string, readonly string[]>;

/** Searches breadth first from each node that was not reached from an earlier one. */
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
 * Returns the rows of a picture: every node below its neighbor nearest to a root, in the given order. A node that
 * cannot be reached from an earlier one starts a new tree.
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

/** Divides rows into branches, each starting with a row of the given depth. */
export const branchesAt = <Place extends TreePlace>(places: readonly Place[], depth: number): Place[][] => {
  const branches: Place[][] = [];
  for (const place of places) {
    if (place.depth === depth) branches.push([place]);
    else branches.at(-1)?.push(place);
  }
  return branches;
};
