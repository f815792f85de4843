import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { collectionNames } from '../model/collections.js';
import type { Issue } from '../model/issues/issue.js';
import { requiredFields } from '../model/record-fields.generated.js';

/** A copy as deep as a record: fields are replaced in it, and the values in them stay those of the input. */
const copyRecords = (value: unknown, depth = 2): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, depth > 0 ? copyRecords(inner, depth - 1) : inner]),
      )
    : value;

/** Takes a field out of a copy, or as much of a list as is named; the others move up. */
const removeField = (copy: unknown, path: Issue['path'], items: ReadonlySet<unknown> | undefined): void => {
  const holder = path.slice(0, 2).reduce<unknown>((value, key) => ownValue(value, key), copy);
  const [, , field = ''] = path;
  const list = ownValue(holder, field);
  if (items && Array.isArray(list) && isObject(holder)) holder[field] = list.filter((_, at) => !items.has(at));
  else deleteKey(holder, field);
};

/** Takes out of a copy what stands at this path. */
const remove = (copy: unknown, { path, items }: Extent): void => {
  const [first, second, field] = path;
  if (second === undefined) deleteKey(copy, first);
  else if (field === undefined) deleteKey(ownValue(copy, first ?? ''), second);
  else removeField(copy, path, items);
};

const deleteKey = (holder: unknown, key: string | number | undefined): void => {
  if (isObject(holder) && key !== undefined) Reflect.deleteProperty(holder, key);
};

/** Does a record still say something without this field? */
const isRequired = (collection: string, field: string | number): boolean => {
  const name = collectionNames.find((known) => known === collection);
  const fields: readonly string[] = name === undefined ? [] : requiredFields[name];
  return field === 'id' || fields.includes(String(field));
};

/** What has to go: a value, or some items of a list. */
interface Extent {
  readonly path: Issue['path'];
  readonly items?: Set<unknown>;
}

/**
 * How much has to go with a faulty value: one item of a list of optional references, an optional field, or the whole
 * record. A text in four languages of which one is faulty goes as a whole: half a text is no fact.
 */
const extentOf = (path: Issue['path']): Extent => {
  const [collection, record, field, item] = path;
  if (collection === undefined || record === undefined || field === undefined) return { path };
  if (isRequired(String(collection), field)) return { path: [collection, record] };
  const whole = [collection, record, field];
  return typeof item === 'number' ? { path: whole, items: new Set([item]) } : { path: whole };
};

/** Each place once; the items of one list together, because the others move up. */
const extentsOf = (issues: readonly Issue[]): Iterable<Extent> => {
  const extents = new Map<string, Extent>();
  for (const issue of issues) {
    const extent = extentOf(issue.path);
    const key = JSON.stringify(extent.path);
    const known = extents.get(key);
    if (!known || !extent.items) extents.set(key, extent);
    else for (const item of extent.items) known.items?.add(item);
  }
  return extents.values();
};

/** A copy of an input without the values that issues name. */
export const leaveOut = (input: unknown, issues: readonly Issue[]): unknown => {
  const copy = copyRecords(input);
  for (const extent of extentsOf(issues)) remove(copy, extent);
  return copy;
};
