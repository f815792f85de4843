import * as z from 'zod/mini';
import { isObject } from '../integrity/helpers/own-value.js';

export type ZodIssue = z.core.$ZodIssue;

type Schema = z.core.$ZodType;

/** Collects what schemas find, until it is enough. */
export interface IssueCollector {
  readonly issues: ZodIssue[];
  /** How many came after it was full. */
  readonly more: number;
  add(issues: readonly ZodIssue[], path: readonly PropertyKey[]): void;
  /** Has it counted so many that nothing more need be looked at? */
  isDone(): boolean;
}

/** An issue about unknown fields tells of many: as many as can still be told of, one each. */
const single = (issue: ZodIssue, room: number): ZodIssue[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.slice(0, room).map((key) => ({ ...issue, keys: [key] })) : [issue];

const countIn = (issue: ZodIssue): number => (issue.code === 'unrecognized_keys' ? issue.keys.length : 1);

/** Takes in so many issues, and counts so many in all. */
export const createIssueCollector = (max: number, maxCounted: number): IssueCollector => {
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
 * What a schema looks at in one run. zod collects every fault before it returns, which takes long where thousands of
 * values are wrong, and hands those inside a value on as arguments of one call, which overflows the stack beyond some
 * hundred thousand. Larger values are looked at part by part. No record of a sensible dataset is as large.
 */
const maxValues = 2000;

/** Does a value hold so many others that it is looked at in parts? Walks without recursion, so that depth does no harm. */
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

/** A part of a value and the schema that it has to fit; none for a key that the schema refuses. */
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

/** What is wrong with a key of a record, as zod says it. */
export const keyFaults = (schema: Schema, key: string): ZodIssue[] => {
  const issues = z.safeParse(schema, key).error?.issues;
  return issues ? [{ code: 'invalid_key', origin: 'record', issues, input: key, path: [key], message: '' }] : [];
};

/** The entries of a record; as in zod, what stands under a bad key is not looked at. */
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
  for (const [key, inner] of value.entries()) yield { key, value: inner, schema: schema.def.element };
};

/** The parts of a value, if the schema has it in parts. */
const partsOf = (outer: Schema, value: unknown): Generator<Part> | undefined => {
  const schema = unwrap(outer, value);
  if (schema instanceof z.ZodMiniArray) return Array.isArray(value) ? itemsOf(schema, value) : undefined;
  if (!isObject(value)) return undefined;
  if (schema instanceof z.ZodMiniObject) return fieldsOf(schema, value);
  return schema instanceof z.ZodMiniRecord ? entriesOf(schema, value) : undefined;
};

/** Looks at the parts of a value; at the whole where the schema has no parts. As deep as the schema, and no deeper. */
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
 * What a schema makes of a value; `undefined` where it finds faults. These go to the collector as zod says them, and once
 * that has counted enough nothing more is looked at.
 */
export const parsePart = <Data>(
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
