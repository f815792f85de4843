import type { Dataset } from '../types.generated.js';
import { DatasetError } from './dataset-error.js';
import type { Issue } from './issue.js';

/** The data of a file with issues about omitted parts and other remarks, or an error with all issues. */
export type ReadResult<Data = Dataset> =
  { success: true; data: Data; issues: readonly Issue[] } | { success: false; error: DatasetError };

/** Creates the result of a reader, which is an error without data. */
export const resultOf = <Data>(data: Data | undefined, issues: readonly Issue[]): ReadResult<Data> =>
  data === undefined ? { success: false, error: new DatasetError(issues) } : { success: true, data, issues };

/** Reports the faults of a file that is usable without the faulty parts. */
export const asWarning = (issue: Issue): Issue => ({ ...issue, severity: 'warning' });

/** Returns the data of a result or throws its error. */
export const dataOrThrow = <Data>(result: ReadResult<Data>): Data => {
  if (!result.success) throw result.error;
  return result.data;
};

/**
 * Runs a reader that may throw before it has read anything: if the file is too large, not UTF-8, or not a file of its
 * format.
 */
export const readSafely = <Data>(read: () => ReadResult<Data>): ReadResult<Data> => {
  try {
    return read();
  } catch (error) {
    if (error instanceof DatasetError) return { success: false, error };
    throw error;
  }
};
