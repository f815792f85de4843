/** Makes ids that are unique beside those that are taken: the base, with a number from 2 if it is taken. */
export const createUniqueIds = (taken: Iterable<string>): ((base: string) => string) => {
  const used = new Set(taken);
  /** The last number of each base, so that many alike take no search from the start. */
  const counts = new Map<string, number>();
  return (base) => {
    let [id, count] = [base, counts.get(base) ?? 1];
    while (used.has(id)) {
      count += 1;
      id = `${base}-${count}`;
    }
    counts.set(base, count);
    used.add(id);
    return id;
  };
};
