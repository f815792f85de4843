/**
 * Some ids and all above them, each once: what one of them has passed no other passes again, so that it stays linear for
 * each record of a long chain.
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
 * The ids above one, nearest first: the places around a place, the wider terms of a term. In a circle, which the
 * integrity check reports, each is given once and the id itself is none of them.
 *
 * @example
 * ancestorsOf('utrecht', (id) => dataset.places[id]?.within); // ['utrecht-province', 'netherlands', 'europe']
 */
export const ancestorsOf = (id: string, parentOf: (id: string) => string | undefined): string[] =>
  [...withAncestors([id], parentOf)].slice(1);

/**
 * Finds the nearest id, itself or above it, that passes a test; `undefined` where none does. What one question has passed
 * no later one passes again: asked of each record of a long chain, it stays linear.
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
