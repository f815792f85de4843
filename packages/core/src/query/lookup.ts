/** Returns the records that refer to an id, in dataset order. */
export type Lookup<Item> = (id: string) => readonly Item[];

const group = <Item>(items: readonly Item[], idsOf: (item: Item) => readonly string[]): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const ids = idsOf(item);
    for (const id of ids.length > 1 ? new Set(ids) : ids) {
      const found = groups.get(id);
      if (found) found.push(item);
      else groups.set(id, [item]);
    }
  }
  return groups;
};

/**
 * Groups items by the ids that they refer to. Built on first use, so that a query pays only for the lookups it needs.
 */
export const createLookup = <Item>(
  items: () => readonly Item[],
  idsOf: (item: Item) => readonly (string | undefined)[],
): Lookup<Item> => {
  let groups: Map<string, Item[]> | undefined;
  return (id) => {
    groups ??= group(items(), (item) => idsOf(item).filter((named) => named !== undefined));
    return groups.get(id) ?? [];
  };
};
