const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether two JSON values have the same content. The order of object keys does not matter; that of list items does. */
export const isSameData = (a: unknown, b: unknown): boolean => {
  if (!isContainer(a) || !isContainer(b)) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [entries, others] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isSameData(value, others.get(key)))
  );
};
