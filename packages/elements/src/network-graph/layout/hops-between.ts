/** Breadth-first distances in edges from one node to all reachable ones, itself included. */
export const hopsBetween = (from: string, neighbors: ReadonlyMap<string, readonly string[]>): Map<string, number> => {
  const hops = new Map([[from, 0]]);
  for (const [id, distance] of hops) {
    for (const next of neighbors.get(id) ?? []) {
      if (!hops.has(next)) hops.set(next, distance + 1);
    }
  }
  return hops;
};
