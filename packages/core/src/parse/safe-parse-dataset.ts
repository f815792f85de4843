import { idsMatchKeys } from '../integrity/ids-match-keys.js';
import { idsUnique } from '../integrity/ids-unique.js';
import { referencesResolve } from '../integrity/references-resolve.js';
import { termsDeclared } from '../integrity/terms-declared.js';
import { DatasetError } from '../model/dataset-error.js';
import { datasetSchema, type Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import { fillIds } from './fill-ids.js';
import { foreignObject } from './foreign-object.js';
import { leaveOut } from './leave-out.js';
import { issuesFromZod } from './issue-from-zod.js';
import { parseWithSchema, tooMany } from './parse-with-schema.js';
import { prototypeKeys } from './prototype-keys.js';
import { sortIssues } from './sort-issues.js';

/** A dataset and what was left out of it, or everything that is wrong with the input. */
export type ParseResult =
  { success: true; data: Dataset; issues: readonly Issue[] } | { success: false; error: DatasetError };

/** How to take an input that is not all right. */
export interface ParseOptions {
  /**
   * `strict` (the default) gives nothing unless all is right: for files and build servers. `lenient` leaves out faulty
   * optional fields and records whose required fields are faulty, and keeps undeclared terms: for public pages, on which
   * the good records are worth showing.
   */
  readonly mode?: 'strict' | 'lenient';
}

/** What one removal lays bare, such as a reference to a record that is gone, the next one removes. */
const maxRounds = 20;

/** Codes under which the schema says that an id is badly written. A structural rule knows more about the same id. */
const formCodes: readonly string[] = ['custom', 'invalid_key'];

const spot = (path: readonly PropertyKey[]): string => path.join('\n');

/** What the structural rules say about an id stands instead of what the schema says about its form, not beside it. */
const findIssues = (input: unknown, schemaIssues: ReturnType<typeof parseWithSchema>['issues']): Issue[] => {
  if (schemaIssues[0] === tooMany) return issuesFromZod(tooMany, datasetSchema, input);
  const structural = [idsUnique, idsMatchKeys, referencesResolve, termsDeclared].flatMap((rule) => rule.check(input));
  const known = new Set(structural.map(({ path }) => spot(path)));
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

interface Attempt {
  data: Dataset | undefined;
  issues: Issue[];
}

const attempt = (input: unknown): Attempt => {
  const { data, issues: schemaIssues } = parseWithSchema(input);
  return { data, issues: sortIssues(findIssues(input, schemaIssues)) };
};

/** A file of the former version is no faulty one: it has to be migrated, not stripped of all that is new. */
const isFatal = ({ path }: Issue): boolean => path.length === 0 || path[0] === 'schemaVersion';

const isTolerable = ({ rule }: Issue): boolean => rule === termsDeclared.name;

/** Leaves out what is faulty, then what that lays bare, until the rest is right. */
const attemptLeniently = (input: unknown): Attempt => {
  const issues: Issue[] = [];
  let rest = input;
  for (let round = 0; round < maxRounds; round += 1) {
    const { data, issues: found } = attempt(rest);
    issues.push(...found.filter((issue) => round === 0 || !isTolerable(issue)));
    const faults = found.filter((issue) => !isTolerable(issue));
    if (data && faults.length === 0) return { data, issues };
    if (faults.some(isFatal)) break;
    rest = leaveOut(rest, faults);
  }
  return { data: undefined, issues };
};

/**
 * Reads any value as a dataset. Checks the form of every field, that ids are unique and equal their keys, that
 * references resolve and terms are known or declared, and reports all faults at once, sorted by path. A record may
 * leave out `id`: its key is filled in. The input is never changed. Nothing of it is loaded unless all of it is right,
 * or the mode is `lenient`: then `issues` says what was left out.
 *
 * @example
 * const result = safeParseDataset({ places: { aarhus: { name: 'Aarhus', kind: 'city' } } });
 * if (!result.success) result.error.issues.map(formatIssue);
 * // ['places.aarhus.name "Aarhus" is not an object. …']
 */
export const safeParseDataset = (input: unknown, { mode = 'strict' }: ParseOptions = {}): ParseResult => {
  const foreign = foreignObject(input);
  if (foreign) return { success: false, error: new DatasetError([foreign]) };
  const filled = fillIds(input);
  const { data, issues } = mode === 'lenient' ? attemptLeniently(filled) : attempt(filled);
  if (data && (mode === 'lenient' || issues.length === 0)) return { success: true, data, issues };
  return { success: false, error: new DatasetError(issues) };
};
