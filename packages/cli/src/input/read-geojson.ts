import { safeReadGeoJson } from '@health-networks/core/io';
import { createJsonLocator } from './locate-json.js';
import { problemsAt } from './problem.js';
import type { InputFile } from './read-file.js';
import type { ReadResult } from './read-json.js';
import type { TableOptions } from './read-table.js';

/** Reads organizations on a map. */
export const readGeoJsonFile = ({ bytes, name, path }: InputFile, options: TableOptions): ReadResult => {
  const { network, language, mode } = options;
  const result = safeReadGeoJson(bytes, {
    ...(network && { network }),
    ...(language !== undefined && { language }),
    ...(mode && { mode }),
    name: name || path,
  });
  const issues = result.success ? result.issues : result.error.issues;
  const problems = problemsAt(path, issues, createJsonLocator(bytes));
  return result.success ? { dataset: result.data, problems } : { problems };
};
