import { idsMatchKeys } from '../integrity/ids-match-keys.js';
import { idsUnique } from '../integrity/ids-unique.js';
import { referencesResolve } from '../integrity/references-resolve.js';
import { termsDeclared } from '../integrity/terms-declared.js';
import { DatasetError } from '../model/dataset-error.js';
import { datasetSchema, type Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import { fillIds } from './fill-ids.js';
import { foreignObject } from './foreign-object.js';
import { issuesFromZod } from './issue-from-zod.js';
import { parseWithSchema } from './parse-with-schema.js';
import { prototypeKeys } from './prototype-keys.js';
import { sortIssues } from './sort-issues.js';

/** A dataset, or everything that is wrong with the input. */
export type ParseResult = { success: true; data: Dataset } | { success: false; error: DatasetError };

/** Codes under which the schema says that an id is badly written. A structural rule knows more about the same id. */
const formCodes: readonly string[] = ['custom', 'invalid_key'];

const spot = (path: readonly PropertyKey[]): string => path.join('\n');

/** What the structural rules say about an id stands instead of what the schema says about its form, not beside it. */
const findIssues = (input: unknown, schemaIssues: ReturnType<typeof parseWithSchema>['issues']): Issue[] => {
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

/**
 * Reads any value as a dataset. Checks the form of every field, that ids are unique and equal their keys, and that
 * references resolve and terms are known or declared, and reports all faults at once, sorted by path. A record may leave out `id`: its key is filled
 * in. The input is never changed, and nothing of it is loaded unless all of it is right.
 *
 * @example
 * const result = safeParseDataset(JSON.parse(text));
 * if (!result.success) for (const issue of result.error.issues) console.log(formatIssue(issue));
 */
export const safeParseDataset = (input: unknown): ParseResult => {
  const foreign = foreignObject(input);
  if (foreign) return { success: false, error: new DatasetError([foreign]) };
  const filled = fillIds(input);
  const { data, issues: schemaIssues } = parseWithSchema(filled);
  const issues = sortIssues(findIssues(filled, schemaIssues));
  return data && issues.length === 0 ? { success: true, data } : { success: false, error: new DatasetError(issues) };
};
