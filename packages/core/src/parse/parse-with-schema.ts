import * as z from 'zod/mini';
import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { collectionNames, type CollectionName } from '../model/collections.js';
import type { Dataset } from '../model/types.generated.js';
import { datasetSchema, recordSchemas } from '../model/dataset.js';
import { idSchema } from '../model/values/id.js';

type ZodIssue = z.core.$ZodIssue;

type Schema = z.core.$ZodType;

/** Collects issues up to a limit. */
interface IssueCollector {
  readonly issues: ZodIssue[];
  /** The number of further issues. */
  readonly more: number;
  add(issues: readonly ZodIssue[], path: readonly PropertyKey[]): void;
  /** Whether the counting limit is reached, so that validation can stop. */
  isDone(): boolean;
}

/** Splits an issue about unknown fields into one issue per field, up to the limit. */
const single = (issue: ZodIssue, room: number): ZodIssue[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.slice(0, room).map((key) => ({ ...issue, keys: [key] })) : [issue];

const countIn = (issue: ZodIssue): number => (issue.code === 'unrecognized_keys' ? issue.keys.length : 1);

/** Creates a collector that stores `max` issues and counts up to `maxCounted`. */
const createIssueCollector = (max: number, maxCounted: number): IssueCollector => {
  const issues: ZodIssue[] = [];
  let count = 0;
  return {
    issues,
    get more() {
      return count - issues.length;
    },
    add: (found, path) => {
      for (const issue of found) {
        count += countIn(issue);
        const room = max - issues.length;
        if (room <= 0) continue;
        for (const each of single(issue, room)) issues.push({ ...each, path: [...path, ...each.path] });
      }
    },
    isDone: () => count >= maxCounted,
  };
};

/**
 * The maximum number of values to validate in one call of zod. zod collects all issues before it returns, which is slow
 * for thousands of invalid values, and passes the issues of nested values as call arguments, which overflows the stack
 * beyond some hundred thousand. Larger values are validated part by part; no record of a sensible dataset is that
 * large.
 */
const maxValues = 2000;

/** Whether a value is too large for one call. Iterative, so that deep nesting does not overflow the stack. */
const isLarge = (value: unknown): boolean => {
  let seen = 0;
  const open = [value];
  while (open.length > 0) {
    const holder = open.pop();
    if (typeof holder !== 'object' || holder === null) continue;
    for (const inner of Object.values(holder)) {
      seen += 1;
      if (seen > maxValues) return true;
      open.push(inner);
    }
  }
  return false;
};

/** A part of a value with its schema; an invalid key has no schema. */
interface Part {
  readonly key: string | number;
  readonly value: unknown;
  readonly schema?: Schema;
  readonly keyIssues?: readonly ZodIssue[];
}

const unwrap = (schema: Schema, value: unknown): Schema =>
  (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault) && value !== undefined
    ? unwrap(schema.def.innerType, value)
    : schema;

/** Returns the issues of a record key, in the form of zod. */
const keyFaults = (schema: Schema, key: string): ZodIssue[] => {
  const issues = z.safeParse(schema, key).error?.issues;
  return issues ? [{ code: 'invalid_key', origin: 'record', issues, input: key, path: [key], message: '' }] : [];
};

/** Yields the entries of a record. Like zod, skips values under an invalid key. */
const entriesOf = function* (schema: z.ZodMiniRecord, value: object): Generator<Part> {
  for (const [key, inner] of Object.entries(value)) {
    if (key === '__proto__') continue;
    const keyIssues = keyFaults(schema.def.keyType, key);
    yield keyIssues.length > 0 ? { key, value: inner, keyIssues } : { key, value: inner, schema: schema.def.valueType };
  }
};

const fieldsOf = function* (schema: z.ZodMiniObject, value: Readonly<Record<string, unknown>>): Generator<Part> {
  const { shape } = schema.def;
  for (const [key, inner] of Object.entries(shape)) yield { key, value: value[key], schema: inner };
  const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  for (const key of keys) {
    const issue: ZodIssue = { code: 'unrecognized_keys', keys: [key], input: value, path: [], message: '' };
    yield { key, value: undefined, keyIssues: [issue] };
  }
};

const itemsOf = function* (schema: z.ZodMiniArray, value: readonly unknown[]): Generator<Part> {
  for (const key of value.keys()) yield { key, value: value[key], schema: schema.def.element };
};

/** Returns the parts of an array, object or record, or `undefined` for other schemas. */
const partsOf = (outer: Schema, value: unknown): Generator<Part> | undefined => {
  const schema = unwrap(outer, value);
  if (schema instanceof z.ZodMiniArray) return Array.isArray(value) ? itemsOf(schema, value) : undefined;
  if (!isObject(value)) return undefined;
  if (schema instanceof z.ZodMiniObject) return fieldsOf(schema, value);
  return schema instanceof z.ZodMiniRecord ? entriesOf(schema, value) : undefined;
};

/** Validates part by part. The recursion is as deep as the schema, not as the input. */
const findInParts = (schema: Schema, value: unknown, path: readonly PropertyKey[], found: IssueCollector): void => {
  const parts = isLarge(value) ? partsOf(schema, value) : undefined;
  if (!parts) {
    found.add(z.safeParse(schema, value).error?.issues ?? [], path);
    return;
  }
  for (const part of parts) {
    if (found.isDone()) return;
    found.add(part.keyIssues ?? [], path);
    if (part.schema) findInParts(part.schema, part.value, [...path, part.key], found);
  }
};

/**
 * Parses a value. Returns `undefined` if it has issues, which go to the collector. Stops when the collector is done.
 */
const parsePart = <Data>(
  schema: z.ZodMiniType<Data>,
  value: unknown,
  path: readonly PropertyKey[],
  found: IssueCollector,
): Data | undefined => {
  if (isLarge(value)) {
    const before = found.issues.length + found.more;
    findInParts(schema, value, path, found);
    if (found.issues.length + found.more > before) return undefined;
  }
  const { data, error } = schema.safeParse(value);
  if (error) found.add(error.issues, path);
  return data;
};

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
