import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { collectionNames, type CollectionName } from '../model/collections.js';
import { datasetSchema, recordSchemas, type Dataset } from '../model/dataset.js';
import { idSchema } from '../model/values/id.js';
import { createIssueCollector, keyFaults, parsePart, type IssueCollector, type ZodIssue } from './parse-part.js';

/** The number of issues to store: the listed ones, and more for the lenient mode. */
const maxFaults = 5000;

/** The number of issues to count, which takes about a second. */
const maxCounted = 50_000;

/** The parsed data, or the issues. */
export interface SchemaResult {
  readonly data?: Dataset;
  readonly issues: readonly ZodIssue[];
  /** The number of further issues. */
  readonly more: number;
}

/**
 * Validates a record and its key. For an invalid key, the issues of the record are reported too, except those of its
 * id, which is the same text.
 */
const findInRecord = (collection: CollectionName, key: string, record: unknown, found: IssueCollector): unknown => {
  const path = [collection, key];
  const ofKey = keyFaults(idSchema, key);
  if (ofKey.length === 0) return parsePart<unknown>(recordSchemas[collection], record, path, found);
  found.add(ofKey, [collection]);
  if (!isObject(record)) return undefined;
  const { id: _, ...rest } = record;
  return parsePart<unknown>(recordSchemas[collection], { id: 'id', ...rest }, path, found);
};

/**
 * Validates record by record, so that all issues are found in one run and validation stops at the counting limit; zod
 * itself has no such limit.
 */
export const parseWithSchema = (input: unknown): SchemaResult => {
  const found = createIssueCollector(maxFaults, maxCounted);
  const filled = collectionNames.filter((name) => isObject(ownValue(input, name)));
  const header = isObject(input)
    ? Object.fromEntries(Object.entries(input).filter(([name]) => !filled.some((each) => each === name)))
    : input;
  const data = parsePart(datasetSchema, header, [], found);
  const collections = filled.map((collection): [CollectionName, object] => {
    const records: [string, unknown][] = [];
    for (const [key, record] of Object.entries(ownValue(input, collection) ?? {})) {
      if (found.isDone()) break;
      if (key !== '__proto__') records.push([key, findInRecord(collection, key, record, found)]);
    }
    return [collection, Object.fromEntries(records)];
  });
  if (!data || found.issues.length > 0) return { issues: found.issues, more: found.more };
  return { data: Object.assign(data, Object.fromEntries(collections)), issues: [], more: 0 };
};
