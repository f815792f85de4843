import { collectionNames, labelOf, type CollectionName, type Dataset } from '@health-networks/core';
import { codeOf, inRequestedLanguage, printJson, printProblems, type Command, type Context } from '../context.js';
import { exitCodes } from '../host.js';
import { ColumnsInFiles } from '../input/columns-in-files.js';
import { isError, type Problem } from '../input/problem.js';
import { readInput } from '../input/read-input.js';
import { tableOptionsOf, type GivenTableOptions } from '../input/table-options.js';
import { problemAsJson } from '../output/format-problem.js';
import { createProgress } from '../output/progress.js';
import { tableLanguage, readTarget, type GivenTarget } from './given-values.js';

/** With the dataset of `--into`, tables may refer to its terms and organizations. */
export interface ValidateOptions extends GivenTableOptions, GivenTarget {
  readonly files: readonly string[];
  readonly integrity?: boolean;
  readonly sheet?: string;
  readonly namesIn?: string;
}

type Counts = ReadonlyMap<CollectionName, number>;

/** Returns the number of records of each collection that has any. */
const countsOf = (dataset: Dataset): Counts =>
  new Map(
    collectionNames.map((name) => [name, Object.keys(dataset[name]).length] as const).filter(([, count]) => count > 0),
  );

const countsText = (counts: Counts, { language, words }: Context): string =>
  [...counts]
    .map(([name, count]) => `${labelOf('collection', name, language, { plural: true })}: ${count}`)
    .join(', ') || words.noRecords;

interface Checked {
  readonly file: string;
  readonly counts?: Counts;
  readonly problems: readonly Problem[];
}

const isFine = ({ problems, counts }: Checked): boolean => counts !== undefined && !problems.some(isError);

const asJson = (checked: Checked): object => ({
  file: checked.file,
  ok: isFine(checked),
  ...(checked.counts && { records: Object.fromEntries(checked.counts) }),
  problems: checked.problems.map(problemAsJson),
});

/** Reports for each file whether it is a usable dataset or table of partners. */
export const validate: Command<ValidateOptions> = async (context, given) => {
  const { files, sheet, integrity } = given;
  const target = await readTarget(context, given);
  if (!target) return exitCodes.faultyInput;
  const columnsInFiles = new ColumnsInFiles();
  const options = {
    ...target,
    columnsInFiles,
    ...(await tableOptionsOf(given, context.words)),
    ...tableLanguage(context, given.namesIn),
    ...(sheet !== undefined && { sheet }),
    ...(integrity !== undefined && { integrity }),
  };
  const checked: Checked[] = [];
  const progress = createProgress(context.host);
  for (const [at, file] of files.entries()) {
    if (files.length > 1) progress.show(context.words.fileOf(file, at + 1, files.length));
    const { dataset, problems } = await readInput(file, inRequestedLanguage(context, options), context);
    checked.push({ file, problems, ...(dataset && { counts: countsOf(dataset) }) });
  }
  progress.end();
  const results = checked.map((one) => ({
    ...one,
    problems: [...columnsInFiles.problems().filter((problem) => problem.file === one.file), ...one.problems],
  }));
  const ok = results.every(isFine);
  if (context.json) {
    printJson(context, { ok, files: results.map(asJson) });
    return codeOf(ok);
  }
  for (const result of results) {
    printProblems(context, result.problems);
    const { file, counts } = result;
    if (counts && isFine(result))
      context.host.writeOutput(`${context.words.valid(file, countsText(counts, context))}\n`);
  }
  return codeOf(ok);
};
