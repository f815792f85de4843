import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { collectionNames } from '../model/collections.js';
import type { Issue } from '../model/issues/issue.js';
import { requiredFields } from '../model/record-fields.generated.js';

/** Copies collections and records, but shares field values with the input. */
const copyRecords = (value: unknown, depth = 2): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, depth > 0 ? copyRecords(inner, depth - 1) : inner]),
      )
    : value;

/** Removes a field, or some items of a list field. */
const removeField = (copy: unknown, path: Issue['path'], items: ReadonlySet<unknown> | undefined): void => {
  const holder = path.slice(0, 2).reduce<unknown>((value, key) => ownValue(value, key), copy);
  const [, , field = ''] = path;
  const list = ownValue(holder, field);
  if (items && Array.isArray(list) && isObject(holder)) holder[field] = list.filter((_, at) => !items.has(at));
  else deleteKey(holder, field);
};

/** Removes the value at a path. */
const remove = (copy: unknown, { path, items }: Extent): void => {
  const [first, second, field] = path;
  if (second === undefined) deleteKey(copy, first);
  else if (field === undefined) deleteKey(ownValue(copy, first ?? ''), second);
  else removeField(copy, path, items);
};

const deleteKey = (holder: unknown, key: string | number | undefined): void => {
  if (isObject(holder) && key !== undefined) Reflect.deleteProperty(holder, key);
};

/** Whether a field is required. */
const isRequired = (collection: string, field: string | number): boolean => {
  const name = collectionNames.find((known) => known === collection);
  const fields: readonly string[] = name === undefined ? [] : requiredFields[name];
  return field === 'id' || fields.includes(String(field));
};

/** A part to remove: a value, or some items of a list. */
interface Extent {
  readonly path: Issue['path'];
  readonly items?: Set<unknown>;
}

/**
 * Determines how much to remove for an invalid value: an item of an optional list of references, an optional field, or
 * the whole record. Localized text is removed in all languages, because a partial text may mislead.
 */
const extentOf = (path: Issue['path']): Extent => {
  const [collection, record, field, item] = path;
  if (collection === undefined || record === undefined || field === undefined) return { path };
  if (isRequired(String(collection), field)) return { path: [collection, record] };
  const whole = [collection, record, field];
  return typeof item === 'number' ? { path: whole, items: new Set([item]) } : { path: whole };
};

/** Merges removals. Items of a list are removed together, because indexes shift. */
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

/** Returns a copy of an input without the values that have issues. */
export const leaveOut = (input: unknown, issues: readonly Issue[]): unknown => {
  const copy = copyRecords(input);
  for (const extent of extentsOf(issues)) remove(copy, extent);
  return copy;
};
