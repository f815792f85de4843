import type { Dataset } from '@health-networks/core';
import { formatDatasetJson } from '@health-networks/core/io';
import { basename } from 'node:path';
import { codeOf, printJson, tellProblems, type Command, type Context } from '../context.js';
import { UsageError } from '../exit.js';
import { isError } from '../input/problem.js';
import { readInput } from '../input/read-input.js';
import { problemAsJson } from '../output/format-problem.js';
import { writeOutputFile } from '../output/write-file.js';
import { snippetOf } from './snippet-of.js';

export interface ImportOptions {
  readonly file: string;
  readonly network: string;
  readonly name?: string;
  readonly to?: string;
  readonly sheet?: string;
  /** BCP 47 tag of the language of the names. */
  readonly namesIn?: string;
  readonly lenient?: boolean;
}

/** As `@health-networks/core` has ids: said here of the option, not of the file. */
const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const tellNext = ({ host, words, language }: Context, to: string): void => {
  const lines = snippetOf({ tag: 'hn-partner-list', src: basename(to), language });
  host.writeError(`\n${words.paste}\n\n${lines}`);
};

const write = async (context: Context, dataset: Dataset, { to }: ImportOptions): Promise<void> => {
  await writeOutputFile(to, formatDatasetJson(dataset), context);
  if (to !== undefined && to !== '-') tellNext(context, to);
};

/** Makes a dataset of a table of partners. */
export const importTable: Command<ImportOptions> = async (context, options) => {
  const { file, network: id, name, sheet, lenient = false, namesIn: language } = options;
  const { words, json } = context;
  if (!idPattern.test(id)) throw new UsageError(words.invalidId(id));
  const { dataset, problems } = await readInput(
    file,
    {
      network: { id, ...(name !== undefined && { name }) },
      mode: lenient ? 'lenient' : 'strict',
      ...(language !== undefined && { language }),
      ...(sheet !== undefined && { sheet }),
    },
    context,
  );
  if (!json) tellProblems(context, problems);
  if (dataset) await (json && options.to === undefined ? undefined : write(context, dataset, options));
  if (json) {
    const result = { ok: dataset !== undefined, problems: problems.map(problemAsJson) };
    printJson(context, options.to === undefined && dataset ? { ...result, dataset } : result);
  }
  return codeOf(dataset !== undefined && (lenient || !problems.some(isError)));
};
