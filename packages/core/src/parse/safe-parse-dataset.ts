import { DatasetError } from '../model/issues/dataset-error.js';
import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issues/issue.js';
import { limitIssues } from '../model/issues/limit-issues.js';
import { readDataset } from './read-dataset.js';

/** A dataset and what was left out of it, or everything that is wrong with the input. */
export type ParseResult =
  { success: true; data: Dataset; issues: readonly Issue[] } | { success: false; error: DatasetError };

/** How to take an input that is not all right. */
export interface ParseOptions {
  /**
   * `strict` (the default) gives nothing unless all is right: for files and build servers. `lenient` leaves out faulty
   * optional fields and records whose required fields are faulty, and keeps undeclared terms: for public pages, on which
   * the good records are worth showing. It gives nothing either of a file with more than some thousand faults of form.
   */
  readonly mode?: 'strict' | 'lenient';
}

/**
 * Reads any value as a dataset. Checks the form of every field, that ids are unique and equal their keys, that
 * references resolve and terms are known or declared, and reports all faults at once, sorted by path; of more than
 * `maxIssues` as many, and how many others there are. A record may leave out `id`: its key is filled in. The input is
 * never changed. Nothing of it is loaded unless all of it is right, or the mode is `lenient`: then `issues` says what
 * was left out.
 *
 * @example
 * const result = safeParseDataset({ places: { aarhus: { name: 'Aarhus', kind: 'city' } } });
 * if (!result.success) result.error.issues.map(formatIssue);
 * // ['places.aarhus.name "Aarhus" is not an object. …']
 */
export const safeParseDataset = (input: unknown, { mode = 'strict' }: ParseOptions = {}): ParseResult => {
  const { data, issues, unlisted } = readDataset(input, mode);
  const listed = limitIssues(issues, unlisted);
  if (data && (mode === 'lenient' || listed.length === 0)) return { success: true, data, issues: listed };
  return { success: false, error: new DatasetError(listed) };
};
