/** Returns a function that creates unique ids: the given base, with a number from 2 appended if it is taken. */
export const createUniqueIds = (taken: Iterable<string>): ((base: string) => string) => {
  const used = new Set(taken);
  /** The last number used for each base, so that a series of equal bases does not restart the search each time. */
  const counts = new Map<string, number>();
  return (base) => {
    let id = base;
    if (used.has(base)) {
      let count = counts.get(base) ?? 1;
      while (used.has(id)) {
        count += 1;
        id = `${base}-${count}`;
      }
      counts.set(base, count);
    }
    used.add(id);
    return id;
  };
};
