import { DatasetError, type Dataset, type Issue } from '@health-networks/core';
import { checkDataset } from '@health-networks/core/integrity';
import { readDatasetJson } from '@health-networks/core/io';
import { safeMigrateDataset, safeParseDataset } from '@health-networks/core/schema';
import { createJsonLocator } from './locate.js';
import { problemsAt, type Locate, type Problem } from './problem.js';
import type { InputFile } from './read-file.js';

/** Options for reading a dataset in JSON. */
export interface JsonOptions {
  readonly mode?: 'strict' | 'lenient';
  /** Whether to accept earlier versions of the format. */
  readonly migrate?: boolean;
  /** Whether to check what a schema cannot express: sources, translations, order of dates. */
  readonly integrity?: boolean;
}

/** The dataset, if the file can be used, and the problems. */
export interface ReadResult {
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
  /** Finds records of the dataset in the file, where that is possible. */
  readonly locate?: Locate;
}

const parse = (
  { bytes, path }: InputFile,
  { mode = 'strict', migrate = false, integrity = false }: JsonOptions,
): { dataset?: Dataset; issues: readonly Issue[] } => {
  const input = readDatasetJson(bytes, { name: path });
  const result = (migrate ? safeMigrateDataset : safeParseDataset)(input, { mode });
  if (!result.success) return { issues: result.error.issues };
  const { data: dataset } = result;
  const issues = result.issues.map((issue): Issue => ({ ...issue, severity: 'warning' }));
  return { dataset, issues: [...issues, ...(integrity ? checkDataset(dataset) : [])] };
};

/** Returns the problems sorted by line. */
const problemsIn = ({ path }: InputFile, issues: readonly Issue[], locate: Locate): Problem[] =>
  problemsAt(path, issues, locate).sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0));

/** Reads a dataset as JSON. */
export const readJson = (file: InputFile, options: JsonOptions = {}): ReadResult => {
  const locate = createJsonLocator(file.bytes);
  try {
    const { issues, ...read } = parse(file, options);
    return { ...read, problems: problemsIn(file, issues, locate), locate };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { problems: problemsIn(file, error.issues, locate) };
  }
};
