import { DatasetError, type Dataset, type Issue } from '@health-networks/core';
import { checkDataset } from '@health-networks/core/integrity';
import { readDatasetJson } from '@health-networks/core/io';
import { safeMigrateDataset, safeParseDataset } from '@health-networks/core/schema';
import { createJsonLocator } from './locate-json.js';
import { problemsAt, type Locate, type Problem } from './problem.js';
import type { InputFile } from './read-file.js';

/** How to read a dataset. */
export interface JsonOptions {
  readonly mode?: 'strict' | 'lenient';
  /** Also reads files of earlier versions. */
  readonly migrate?: boolean;
  /** Also checks what a schema cannot say: sources, translations, dates in order. */
  readonly integrity?: boolean;
}

/** A dataset if there is one, and what is wrong with it. */
export interface ReadResult {
  readonly dataset?: Dataset;
  readonly problems: readonly Problem[];
  /** Finds records of the dataset in the file, where that is possible. */
  readonly locate?: Locate;
}

const asWarning = (issue: Issue): Issue => ({ ...issue, severity: 'warning' });

const parse = (
  { bytes, path }: InputFile,
  { mode = 'strict', migrate = false, integrity = false }: JsonOptions,
): { dataset?: Dataset; issues: readonly Issue[] } => {
  const input = readDatasetJson(bytes, { name: path });
  const result = (migrate ? safeMigrateDataset : safeParseDataset)(input, { mode });
  if (!result.success) return { issues: result.error.issues };
  const { data: dataset, issues } = result;
  return { dataset, issues: [...issues.map(asWarning), ...(integrity ? checkDataset(dataset) : [])] };
};

/** Line by line, as one goes through the file. */
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
