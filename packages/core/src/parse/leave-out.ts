import { isObject, ownValue } from '../integrity/support/own-value.js';
import { collectionNames } from '../model/collections.js';
import type { Issue } from '../model/issue.js';
import { requiredFields } from '../model/record-fields.generated.js';

/** A copy as deep as a record: fields are replaced in it, and the values in them stay those of the input. */
const copyRecords = (value: unknown, depth = 2): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, depth > 0 ? copyRecords(inner, depth - 1) : inner]),
      )
    : value;

/** Takes out of a copy what stands at this path; of a list, the others move up. */
const remove = (copy: unknown, path: Issue['path']): void => {
  const holder = path.slice(0, 2).reduce<unknown>((value, key) => ownValue(value, key), copy);
  const [first, second, field, item] = path;
  if (second === undefined) deleteKey(copy, first);
  else if (field === undefined) deleteKey(ownValue(copy, first ?? ''), second);
  else if (item === undefined) deleteKey(holder, field);
  else if (isObject(holder)) {
    const list = ownValue(holder, field);
    if (Array.isArray(list)) holder[field] = list.filter((_, at) => at !== item);
  }
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

/**
 * How much has to go with a faulty value: one item of a list of optional references, an optional field, or the whole
 * record. A text in four languages of which one is faulty goes as a whole: half a text is no fact.
 */
const extentOf = (path: Issue['path']): Issue['path'] => {
  const [collection, record, field, item] = path;
  if (collection === undefined || record === undefined || field === undefined) return path;
  if (isRequired(String(collection), field)) return [collection, record];
  return typeof item === 'number' ? [collection, record, field, item] : [collection, record, field];
};

/** A copy of an input without the values that issues name, the later items of a list first. */
export const leaveOut = (input: unknown, issues: readonly Issue[]): unknown => {
  const copy = copyRecords(input);
  const extents = issues.map(({ path }) => extentOf(path)).sort((a, b) => Number(b[3] ?? 0) - Number(a[3] ?? 0));
  const seen = new Set<string>();
  for (const extent of extents) {
    const key = JSON.stringify(extent);
    if (!seen.has(key)) remove(copy, extent);
    seen.add(key);
  }
  return copy;
};
