import type { Dataset } from '../model/types.generated.js';
import { dataOrThrow, resultOf, type ReadResult } from '../model/issues/read-result.js';
import { limitIssues } from '../model/issues/limit-issues.js';
import { readDataset } from './read-dataset.js';

/** Options of `safeParseDataset`. */
export interface ParseOptions {
  /**
   * How to treat an invalid input. `strict` (the default) rejects it: for files and build servers. `lenient` leaves out
   * invalid optional fields and records whose required fields are invalid, and keeps undeclared terms: for public
   * pages, on which the valid records should still be shown. It also rejects a file that has more than some thousand
   * issues with the schema.
   */
  readonly mode?: 'strict' | 'lenient';
}

/**
 * Parses any value as a dataset. Checks that every field matches the schema, that ids are unique and equal their keys,
 * that references resolve and that terms are built in or declared. Reports all issues at once, sorted by path: up to
 * `maxIssues` of them, and the number of further ones. A record without `id` gets its key as id. The input is never
 * modified. An invalid input is rejected as a whole unless the mode is `lenient`: then `issues` lists what was left
 * out.
 *
 * @example
 * const result = safeParseDataset({ places: { aarhus: { name: 'Aarhus', kind: 'city' } } });
 * if (!result.success) result.error.issues.map(formatIssue);
 * // ['places.aarhus.name "Aarhus" is not an object. …']
 */
export const safeParseDataset = (input: unknown, { mode = 'strict' }: ParseOptions = {}): ReadResult => {
  const { data, issues, unlisted } = readDataset(input, mode);
  const listed = limitIssues(issues, unlisted);
  return resultOf(mode === 'lenient' || listed.length === 0 ? data : undefined, listed);
};

/**
 * Parses any value as a dataset, or throws a `DatasetError` whose `issues` list everything that is wrong with it. See
 * `safeParseDataset` for the checks. Accepts any input, because a file may contain anything; to write a dataset in
 * TypeScript, use `defineDataset`, whose input the compiler checks.
 *
 * @example
 * const dataset = parseDataset({ places: { aarhus: { name: { da: 'Aarhus' }, kind: 'city' } } });
 * dataset.places; // { aarhus: { id: 'aarhus', citations: [], name: { da: 'Aarhus' }, kind: 'city' } }
 * parseDataset({ places: [] }); // throws DatasetError
 */
export const parseDataset = (input: unknown): Dataset => dataOrThrow(safeParseDataset(input));
