import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { idsMatchKeys } from '../integrity/identity/ids-match-keys.js';
import { idsUnique } from '../integrity/identity/ids-unique.js';
import { referencesResolve } from '../integrity/references/references-resolve.js';
import { termsDeclared } from '../integrity/terms/terms-declared.js';
import { collectionNames } from '../model/collections.js';
import { datasetSchema } from '../model/dataset.js';
import { isId } from '../model/guards/is-id.js';
import type { Issue } from '../model/issues/issue.js';
import { maxIssues, type Unlisted } from '../model/issues/limit-issues.js';
import { requiredFields } from '../model/record-fields.generated.js';
import type { Dataset } from '../model/types.generated.js';
import { issuesFromZod } from './issue-from-zod.js';
import { parseWithSchema, type SchemaResult } from './parse-with-schema.js';
import { plainObjectIssue, prototypeKeys } from './plain-object-issue.js';

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
const leaveOut = (input: unknown, issues: readonly Issue[]): unknown => {
  const copy = copyRecords(input);
  for (const extent of extentsOf(issues)) remove(copy, extent);
  return copy;
};

const withId = (key: string, record: unknown): unknown =>
  isObject(record) && !Object.hasOwn(record, 'id') ? { id: key, ...record } : record;

/** Copies the input and fills in missing ids from the keys. */
const fillIds = (input: unknown): unknown => {
  if (!isObject(input)) return input;
  const filled = { ...input };
  for (const name of collectionNames) {
    const records = ownValue(input, name);
    if (!isObject(records)) continue;
    filled[name] = Object.fromEntries(Object.entries(records).map(([key, record]) => [key, withId(key, record)]));
  }
  return filled;
};

type Path = Issue['path'];

const compareSegments = (a: string | number, b: string | number): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

const comparePaths = (a: Path, b: Path): number => {
  let at = 0;
  for (const segment of a) {
    const other = b[at++];
    if (other === undefined) return 1;
    const order = compareSegments(segment, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
};

/** Removes duplicates. */
const distinct = (issues: readonly Issue[]): Issue[] => [
  ...new Map(issues.map((issue) => [`${issue.path.join('\n')}\n${issue.message}`, issue])).values(),
];

/**
 * Removes duplicates of the issues that will be listed, and sorts these. The others stay unsorted, because sorting
 * hundreds of thousands is slow.
 */
export const sortIssues = (issues: readonly Issue[]): Issue[] => {
  const listed = distinct(issues.slice(0, maxIssues)).sort((a, b) => comparePaths(a.path, b.path));
  return [...listed, ...issues.slice(maxIssues)];
};

/** How to treat an invalid input. */
type ParseMode = 'strict' | 'lenient';

/** The result of reading an input, with all issues found. */
interface Reading {
  readonly data: Dataset | undefined;
  readonly issues: readonly Issue[];
  /** The number of unlisted issues, if there are too many. */
  readonly unlisted?: Unlisted;
}

/** The maximum number of removal rounds: each removal may invalidate references to the removed record. */
const maxRounds = 20;

/** Codes of issues about the form of an id, which structural rules report in more detail. */
const formCodes: readonly string[] = ['custom', 'invalid_key'];

const spot = (path: readonly PropertyKey[]): string => path.join('\n');

/**
 * Finds the issues of an input. An issue of a structural rule replaces the schema's issue about the form of the same
 * id.
 */
const findIssues = (input: unknown, schemaIssues: SchemaResult['issues']): Issue[] => {
  const structural = [idsUnique, idsMatchKeys, referencesResolve, termsDeclared].flatMap((rule) => rule.check(input));
  const known = new Set(schemaIssues.length === 0 ? [] : structural.map(({ path }) => spot(path)));
  const wrongTypes = new Set(
    schemaIssues.filter(({ code }) => !formCodes.includes(code)).map(({ path }) => spot(path)),
  );
  return [
    ...prototypeKeys(input),
    ...schemaIssues
      .filter(({ code, path }) => !formCodes.includes(code) || !known.has(spot(path)))
      .flatMap((issue) => issuesFromZod(issue, datasetSchema, input)),
    ...structural.filter(({ value, path }) => typeof value === 'string' || !wrongTypes.has(spot(path))),
  ].filter(({ path, message }) => path.at(-1) !== '__proto__' || message === 'is not allowed as a key');
};

const attempt = (input: unknown): Reading => {
  const { data, issues, more } = parseWithSchema(input);
  if (more === 0) return { data, issues: sortIssues(findIssues(input, issues)) };
  // With this many issues, references are not checked.
  const reported = issues.slice(0, maxIssues).flatMap((issue) => issuesFromZod(issue, datasetSchema, input));
  const unlisted = { more: issues.length - reported.length + more, isCut: true };
  return { data: undefined, issues: sortIssues(reported), unlisted };
};

/**
 * Whether lenient mode cannot fix the issue. A file of an older format must be migrated, not stripped of its fields.
 */
const isFatal = ({ path }: Issue): boolean => path.length === 0 || path[0] === 'schemaVersion';

/** Whether lenient mode tolerates the issue: an undeclared term is kept if it has the form of an id. */
const isTolerable = ({ rule, value }: Issue): boolean =>
  rule === termsDeclared.name && typeof value === 'string' && isId(value);

/** Removes invalid parts until the rest is valid. */
const attemptLeniently = (input: unknown): Reading => {
  let issues: Issue[] = [];
  let rest = input;
  for (let round = 0; round < maxRounds; round += 1) {
    const { data, issues: found, unlisted } = attempt(rest);
    issues = [...issues, ...found.filter((issue) => round === 0 || !isTolerable(issue))];
    const faults = found.filter((issue) => !isTolerable(issue));
    if (data && faults.length === 0) return { data, issues };
    if (unlisted) return { data: undefined, issues, unlisted };
    if (faults.length === 0 || faults.some(isFatal)) break;
    rest = leaveOut(rest, faults);
  }
  return { data: undefined, issues };
};

export const readDataset = (input: unknown, mode: ParseMode): Reading => {
  const foreign = plainObjectIssue(input);
  if (foreign) return { data: undefined, issues: [foreign] };
  const filled = fillIds(input);
  return mode === 'lenient' ? attemptLeniently(filled) : attempt(filled);
};
