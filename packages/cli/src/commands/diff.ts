import { diffDatasets, type Dataset } from '@health-networks/core';
import { formatChanges, formatChangesAtom } from '@health-networks/core/io';
import { codeOf, readDataset, refuseInput, type Command, type Context } from '../context.js';
import { exitCodes, UsageError, dateOfEnvironment, today } from '../host.js';
import { ColumnsInFiles } from '../input/columns-in-files.js';
import { tableOptionsOf, type GivenTableOptions } from '../input/table-options.js';
import { diffText } from '../output/diff-text.js';
import { writeContent } from '../output/write-content.js';
import { refuseSameFile } from '../output/write-file.js';
import { choose, namesLanguage, tableLanguage } from './given-values.js';

export interface DiffOptions extends GivenTableOptions {
  readonly before: string;
  readonly after: string;
  readonly format?: string;
  /** Id of a feed. */
  readonly id?: string;
  /** Publication date of a feed: a day, or a moment. */
  readonly updated?: string;
  /** Author of a feed. */
  readonly author?: string;
  readonly output?: string;
  readonly namesIn?: string;
}

interface Versions {
  readonly before: Dataset;
  readonly after: Dataset;
}

type Writer = (versions: Versions, options: DiffOptions, context: Context) => string;

/** Returns the date of a feed. It must be given, so that the same data give the same file. */
const dateOf = ({ updated }: DiffOptions, { host, words }: Context): Date => {
  const date = updated === undefined ? dateOfEnvironment(host) : new Date(updated);
  if (!date || Number.isNaN(date.getTime())) throw new UsageError(words.needsUpdated);
  return date;
};

const atom: Writer = ({ before, after }, options, context) => {
  const { id, author, namesIn } = options;
  if (id === undefined || !/^[A-Za-z][A-Za-z\d+.-]*:\S+$/.test(id)) throw new UsageError(context.words.needsFeedId);
  const language = namesLanguage(context, namesIn);
  const updated = dateOf(options, context);
  return formatChangesAtom(before, after, { id, updated, language, ...(author !== undefined && { author }) });
};

/** By the value of the option. */
export const writers: Readonly<Record<string, Writer>> = {
  text: ({ before, after }, { namesIn }, context) =>
    formatChanges(before, after, { language: namesLanguage(context, namesIn), today: today(context.host) }),
  json: ({ before, after }) => `${JSON.stringify(diffDatasets(before, after), null, 2)}\n`,
  markdown: ({ before, after }, _, context) => `${diffText(diffDatasets(before, after), context)}\n`,
  atom,
};

/** Prints the differences between two datasets. A difference is not a fault. */
export const diff: Command<DiffOptions> = async (context, options) => {
  const write = choose(writers, '--format', options.format ?? 'text', context);
  for (const file of [options.before, options.after]) refuseSameFile(file, options.output, context);
  const columnsInFiles = new ColumnsInFiles();
  const reading = {
    migrate: true,
    columnsInFiles,
    ...(await tableOptionsOf(options, context.words)),
    ...tableLanguage(context, options.namesIn),
  };
  const before = await readDataset(context, options.before, reading);
  const after = before && (await readDataset(context, options.after, reading));
  if (!before || !after) return exitCodes.faultyInput;
  const absent = columnsInFiles.problems();
  if (absent.length > 0) {
    refuseInput(context, absent);
    return exitCodes.faultyInput;
  }
  const content = (): string => write({ before, after }, options, context);
  await writeContent(context, options.output, content, diffDatasets(before, after));
  return codeOf(true);
};
