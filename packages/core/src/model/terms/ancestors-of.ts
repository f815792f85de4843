/**
 * Returns ids and all their ancestors, without duplicates. A walk stops at visited ids, so that the total time is
 * linear, even for long chains.
 */
export const withAncestors = (
  ids: Iterable<string>,
  parentOf: (id: string) => string | undefined,
): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const id of ids) {
    for (let next: string | undefined = id; next !== undefined && !found.has(next); next = parentOf(next))
      found.add(next);
  }
  return found;
};

/**
 * Returns the ids above an id, nearest first: the places around a place, the broader terms of a term. In a cycle, which
 * the integrity check reports, each other id is listed once and the id itself is not included.
 *
 * @example
 * ancestorsOf('utrecht', (id) => dataset.places[id]?.within); // ['utrecht-province', 'netherlands', 'europe']
 */
export const ancestorsOf = (id: string, parentOf: (id: string) => string | undefined): string[] =>
  [...withAncestors([id], parentOf)].slice(1);

/**
 * Returns a function that finds the nearest id, itself or an ancestor, that passes a test. Caches the results of whole
 * walks, so that queries for all records of a long chain take linear time in total.
 */
export const nearestFinder = (
  parentOf: (id: string) => string | undefined,
  isWanted: (id: string) => boolean,
): ((id: string) => string | undefined) => {
  const found = new Map<string, string | undefined>();
  return (id) => {
    const passed: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && !found.has(at)) {
      const isEnd = isWanted(at);
      passed.push(at);
      found.set(at, isEnd ? at : undefined);
      if (!isEnd) at = parentOf(at);
    }
    const nearest = at === undefined ? at : found.get(at);
    for (const each of passed) found.set(each, nearest);
    return nearest;
  };
};
