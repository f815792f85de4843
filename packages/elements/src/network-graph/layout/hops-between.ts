/** Returns adjacent nodes by id. */
export const neighborsIn = (edges: Iterable<{ readonly from: string; readonly to: string }>): Map<string, string[]> => {
  const neighbors = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    const known = neighbors.get(id);
    if (known) known.push(other);
    else neighbors.set(id, [other]);
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
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
