import { safeMergeDatasets, type Dataset, type MergeConflict, type MergePolicy } from '@health-networks/core';
import { formatDatasetJson } from '@health-networks/core/io';
import { codeOf, inRequestedLanguage, refuseInput, printProblems, type Command, type Context } from '../context.js';
import { exitCodes } from '../host.js';
import { ColumnsInFiles } from '../input/columns-in-files.js';
import { onCommandLine } from '../input/on-command-line.js';
import { isError, type Problem } from '../input/problem.js';
import { readInput, type InputOptions } from '../input/read-input.js';
import type { ReadResult } from '../input/read-json.js';
import { tableOptionsOf, type GivenTableOptions } from '../input/table-options.js';
import { problemAsJson } from '../output/format-problem.js';
import { writeContent } from '../output/write-content.js';
import { isStandardOutput } from '../output/write-file.js';
import { chooseWord } from './given-values.js';

export interface MergeOptions extends GivenTableOptions {
  readonly files: readonly string[];
  readonly onConflict?: string;
  readonly output?: string;
}

/** The values of `--on-conflict`. */
export const policies: readonly MergePolicy[] = ['refuse', 'first', 'last'];

interface Read extends ReadResult {
  readonly file: string;
  readonly dataset: Dataset;
}

/** Reads the files until one cannot be used. */
const readAll = async (
  context: Context,
  files: readonly string[],
  options: InputOptions,
): Promise<Read[] | undefined> => {
  const read: Read[] = [];
  const columnsInFiles = new ColumnsInFiles();
  const shared = inRequestedLanguage(context, { ...options, columnsInFiles });
  for (const file of files) {
    const { dataset, ...rest } = await readInput(file, shared, context);
    if (!dataset) {
      refuseInput(context, rest.problems.filter(isError));
      return undefined;
    }
    read.push({ file, dataset, ...rest });
  }
  const absent = columnsInFiles.problems();
  if (absent.length === 0) return read;
  refuseInput(context, absent);
  return undefined;
};

/** Conflicts are located in the later file; the message contains the value of the earlier one. */
const problemOf = (read: readonly Read[], { dataset: at, issue }: MergeConflict): Problem => {
  const { file = '', locate } = read[at] ?? {};
  return { file, issue: onCommandLine(issue), place: locate?.(issue) ?? {} };
};

/** Merges several datasets into one. */
export const merge: Command<MergeOptions> = async (context, { files, onConflict = 'refuse', output, ...given }) => {
  const policy = chooseWord(policies, '--on-conflict', onConflict, context);
  const read = await readAll(context, files, { migrate: true, ...(await tableOptionsOf(given, context.words)) });
  if (!read) return exitCodes.faultyInput;
  const datasets = read.map(({ dataset }) => dataset);
  const result = safeMergeDatasets(datasets, { onConflict: policy });
  const conflicts = result.conflicts.map((conflict) => problemOf(read, conflict));
  const problems = [...read.flatMap((each) => each.problems), ...conflicts];
  if (!result.success) {
    refuseInput(context, problems);
    return exitCodes.faultyInput;
  }
  if (!context.json) printProblems(context, problems);
  await writeContent(context, output, () => formatDatasetJson(result.data), {
    ok: true,
    problems: problems.map(problemAsJson),
    ...(isStandardOutput(output) && { dataset: result.data }),
  });
  return codeOf(true);
};
