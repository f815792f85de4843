import { createIssueFormatter } from '@health-networks/core/issues';
import { formatDatasetJson } from '@health-networks/core/io';
import { basename } from 'node:path';
import { codeOf, inAskedLanguage, printJson, tellProblems, type Command, type Context } from '../context.js';
import { UsageError } from '../exit.js';
import type { Problem } from '../input/problem.js';
import { readInput, type InputOptions } from '../input/read-input.js';
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

/** A fault in what the options say of the network is none of the file. */
const refuseOptions = ({ words, speech }: Context, problems: readonly Problem[], id: string): void => {
  const issue = problems.map((problem) => problem.issue).find(({ path: [root] }) => root === 'network');
  if (issue) throw new UsageError(issue.path[1] === 'id' ? words.invalidId(id) : createIssueFormatter(speech)(issue));
};

const tellNext = ({ host, words, language }: Context, to: string): void => {
  const lines = snippetOf({ tag: 'hn-partner-list', src: basename(to), language });
  host.writeError(`\n${words.paste}\n\n${lines}`);
};

const readOptions = ({
  network: id,
  name,
  sheet,
  lenient = false,
  namesIn: language,
}: ImportOptions): InputOptions => ({
  network: { id, ...(name !== undefined && { name }) },
  mode: lenient ? 'lenient' : 'strict',
  ...(language !== undefined && { language }),
  ...(sheet !== undefined && { sheet }),
});

/** Makes a dataset of a table of partners. */
export const importTable: Command<ImportOptions> = async (context, options) => {
  const to = options.to === '-' ? undefined : options.to;
  const { dataset, problems } = await readInput(options.file, inAskedLanguage(context, readOptions(options)), context);
  refuseOptions(context, problems, options.network);
  if (!context.json) tellProblems(context, problems);
  if (dataset && (to !== undefined || !context.json)) await writeOutputFile(to, formatDatasetJson(dataset), context);
  if (context.json) {
    const result = { ok: dataset !== undefined, problems: problems.map(problemAsJson) };
    printJson(context, to === undefined && dataset ? { ...result, dataset } : result);
  } else if (dataset && to !== undefined) tellNext(context, to);
  return codeOf(dataset !== undefined);
};
