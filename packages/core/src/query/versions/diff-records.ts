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

/** A field whose value differs. `before` is absent for an added value, `after` for a removed one. */
export interface FieldChange {
  /** The path to the field, with dots into objects: `name.de`. A list counts as one value. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (value: object): Map<string, unknown> => new Map(Object.entries(value));

const compare = (path: string, before: unknown, after: unknown): FieldChange[] => {
  if (isSameData(before, after)) return [];
  if (isPlainObject(before) && isPlainObject(after)) return diffFields(before, after, `${path}.`);
  return [{ path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
};

const diffFields = (before: object, after: object, parent: string): FieldChange[] => {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) =>
    compare(`${parent}${field}`, old.get(field), now.get(field)),
  );
};

/** Returns the fields in which two records or headers differ, in field order. */
export const diffRecords = (before: object, after: object): FieldChange[] => diffFields(before, after, '');
