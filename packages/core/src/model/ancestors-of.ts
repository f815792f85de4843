/**
 * The ids above one, nearest first: the places around a place, the wider terms of a term. In a circle, which the
 * integrity check reports, each is given once and the id itself is none of them.
 *
 * @example
 * ancestorsOf('utrecht', (id) => dataset.places[id]?.within); // ['province-of-utrecht', 'netherlands']
 */
export const ancestorsOf = (id: string, parentOf: (id: string) => string | undefined): string[] => {
  const found = new Set([id]);
  for (let next = parentOf(id); next !== undefined && !found.has(next); next = parentOf(next)) found.add(next);
  return [...found].slice(1);
};
