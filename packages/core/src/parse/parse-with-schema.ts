import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { collectionNames, type CollectionName } from '../model/collections.js';
import { datasetSchema, recordSchemas, type Dataset } from '../model/dataset.js';
import { idSchema } from '../model/values/id.js';
import { createIssueCollector, keyFaults, parsePart, type IssueCollector, type ZodIssue } from './parse-part.js';

/** How many faults of form are told of: those that are listed, and a few thousand more that may be left out. */
const maxFaults = 5000;

/** How many are counted, to tell how bad it is: what a schema looks through in a second. */
const maxCounted = 50_000;

/** What the schema makes of an input: data, or what is wrong with it, as far as it was looked at. */
export interface SchemaResult {
  readonly data?: Dataset;
  readonly issues: readonly ZodIssue[];
  /** How many faults were counted besides. */
  readonly more: number;
}

/** A record may stand under a bad key: its faults are reported along with the key's, except that its id is as bad. */
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
 * Runs the schema record by record, so that one run finds every fault that the schema can see, and stops where there are
 * too many to count: zod itself would look at all of them before it says one.
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
