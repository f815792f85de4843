import { diffDatasets, type Dataset, type DatasetDiff } from '@health-networks/core';
import { formatDatasetJson } from '@health-networks/core/io';
import { createIssueFormatter } from '@health-networks/core/issues';
import { basename } from 'node:path';
import {
  codeOf,
  inRequestedLanguage,
  pageLanguage,
  printJson,
  printProblems,
  refuseInput,
  type Command,
  type Context,
} from '../context.js';
import { exitCodes, UsageError, type ExitCode } from '../host.js';
import type { Problem } from '../input/problem.js';
import { readInput, type InputOptions } from '../input/read-input.js';
import type { ReadResult } from '../input/read-json.js';
import { tableOptionsOf, type GivenTableOptions } from '../input/table-options.js';
import { diffText } from '../output/diff-text.js';
import { problemAsJson } from '../output/format-problem.js';
import { refuseSameFile, writeOutputFile } from '../output/write-file.js';
import {
  tableLanguage,
  readTarget,
  type GivenTarget,
  type Target,
  networkIdIn,
  withoutNetwork,
} from './given-values.js';
import { snippetOf } from './snippet.js';

export interface ImportOptions extends GivenTableOptions, GivenTarget {
  readonly file: string;
  /** Ends records of the dataset that the file lacks. */
  readonly removeAbsent?: boolean;
  readonly name?: string;
  readonly output?: string;
  readonly sheet?: string;
  /** BCP 47 tag of the language of the names. */
  readonly namesIn?: string;
  readonly lenient?: boolean;
}

/** Throws a `UsageError` for a fault in the network options, which is not a fault of the file. */
const refuseOptions = ({ words, speech }: Context, problems: readonly Problem[], id: string): void => {
  const issue = problems.map((problem) => problem.issue).find(({ path: [root] }) => root === 'network');
  if (issue) throw new UsageError(issue.path[1] === 'id' ? words.invalidId(id) : createIssueFormatter(speech)(issue));
};

/** Returns the widget that shows the imported data best: partners, else events, else contacts. */
const widgetFor = ({ organizations, memberships, events, contactPoints }: Dataset): string => {
  const hasPartners = Object.values(memberships).some(({ member }) => Object.hasOwn(organizations, member));
  if (hasPartners || Object.keys(events).length + Object.keys(contactPoints).length === 0) return 'hn-partner-list';
  return Object.keys(events).length > 0 ? 'hn-event-timeline' : 'hn-contact-card';
};

const printNextStep = (context: Context, dataset: Dataset, to: string): void => {
  const { host, words } = context;
  const language = pageLanguage(context, dataset);
  const lines = snippetOf({ tag: widgetFor(dataset), src: basename(to), language });
  host.writeError(`\n${words.paste}\n\n${lines}`);
};

const readOptions = async (
  { name, sheet, lenient = false, removeAbsent = false, namesIn, ...given }: ImportOptions,
  { network, into }: Target,
  { words }: Context,
): Promise<InputOptions> => {
  return {
    ...(await tableOptionsOf(given, words)),
    network: { ...network, ...(name !== undefined && { name }) },
    mode: lenient ? 'lenient' : 'strict',
    ...tableLanguage({ words }, namesIn),
    ...(sheet !== undefined && { sheet }),
    ...(into && { into, absent: removeAbsent ? 'remove' : 'keep' }),
  };
};

interface Written {
  /** Changes of the dataset of `--into`, if given. */
  readonly diff: DatasetDiff | undefined;
  /** Undefined for standard output. */
  readonly path: string | undefined;
}

/** Prints the result for programs, with the dataset unless it was written to a file. */
const printResult = (
  context: Context,
  { dataset, problems }: { dataset: Dataset | undefined; problems: readonly Problem[] },
  { diff, path }: Written,
): void => {
  const result = { ok: dataset !== undefined, problems: problems.map(problemAsJson), ...(diff && { diff }) };
  printJson(context, path === undefined && dataset ? { ...result, dataset } : result);
};

/** Prints the changes or the next step, for people. */
const printWritten = (context: Context, dataset: Dataset, { diff, path }: Written): void => {
  if (diff) context.host.writeError(`${diffText(diff, context)}\n`);
  else if (path !== undefined) printNextStep(context, dataset, path);
};

/** Whether only the network was read, and the problems state why. */
const isBare = ({ dataset, problems }: ReadResult): boolean =>
  dataset !== undefined &&
  problems.length > 0 &&
  (['organizations', 'persons', 'contactPoints', 'events', 'programs'] as const).every(
    (collection) => Object.keys(dataset[collection]).length === 0,
  );

/** What was left out of a file of which nothing remains is an error. */
const asError = ({ issue, ...problem }: Problem): Problem => ({
  ...problem,
  issue: { ...issue, severity: issue.severity === 'warning' ? 'error' : issue.severity },
});

/** Returns what is wrong with a file of which only the network was read, or with a dataset without networks. */
const uselessIn = (read: ReadResult, { file, contacts }: ImportOptions, id: string): readonly Problem[] | undefined => {
  if (contacts !== false && isBare(read)) return read.problems.map(asError);
  if (!read.dataset || Object.keys(read.dataset.networks).length > 0) return undefined;
  return [...read.problems, withoutNetwork(file, id)];
};

/** States that nothing was written although faulty parts are left out. */
const printNothingWritten = ({ host, json, words }: Context, { lenient = false }: ImportOptions): void => {
  if (lenient && !json) host.writeError(`${words.nothingWritten}\n`);
};

const isEmpty = (diff: DatasetDiff | undefined): boolean =>
  diff !== undefined && [diff.added, diff.removed, diff.changed, diff.header].every((changes) => changes.length === 0);

/** Writes the dataset; for programs, the result contains a dataset for standard output. */
const writeResult = async (context: Context, dataset: Dataset, path: string | undefined): Promise<void> => {
  if (path !== undefined || !context.json) await writeOutputFile(path, formatDatasetJson(dataset), context);
};

/** Writes the dataset, and prints the changes or the next step. */
const finish = async (
  context: Context,
  { dataset, problems }: ReadResult,
  { into, path }: { readonly into: Dataset | undefined; readonly path: string | undefined },
  isSameFile: boolean,
): Promise<ExitCode> => {
  if (!context.json) printProblems(context, problems);
  const diff = dataset && into && diffDatasets(into, dataset);
  if (dataset && !(isSameFile && isEmpty(diff))) await writeResult(context, dataset, path);
  if (context.json) printResult(context, { dataset, problems }, { diff, path });
  else if (dataset) printWritten(context, dataset, { diff, path });
  return codeOf(dataset !== undefined);
};

/**
 * Names the network after `--name`, which some readers ignore: in the language of the names, so that translations stay.
 */
const renamed = (
  context: Context,
  read: ReadResult,
  { file, name = '', namesIn }: ImportOptions,
  id: string,
): ReadResult => {
  const { dataset } = read;
  if (!dataset || name.trim() === '') return read;
  const network = dataset.networks[networkIdIn(context, dataset, id, { file })];
  if (!network || Object.values(network.name).includes(name)) return read;
  const language =
    namesIn ?? context.requestedLanguage ?? dataset.languages[0] ?? Object.keys(network.name)[0] ?? 'und';
  const named = { ...network, name: { ...network.name, [language]: name } };
  return { ...read, dataset: { ...dataset, networks: { ...dataset.networks, [id]: named } } };
};

/** Converts a file of any format to a dataset, or updates an existing dataset with it. */
export const importTable: Command<ImportOptions> = async (context, options) => {
  const target = await readTarget(context, options);
  if (!target) return exitCodes.faultyInput;
  const id = target.network?.id;
  if (id === undefined) throw new UsageError(context.words.needsNetwork);
  const to = options.output ?? options.into;
  const path = to === '-' ? undefined : to;
  refuseSameFile(options.file, path, context);
  const reading = await readOptions(options, target, context);
  const found = await readInput(options.file, inRequestedLanguage(context, reading), context);
  refuseOptions(context, found.problems, id);
  const useless = target.into ? undefined : uselessIn(found, options, id);
  if (useless) {
    refuseInput(context, useless);
    printNothingWritten(context, options);
    return exitCodes.faultyInput;
  }
  const read = renamed(context, found, options, id);
  return finish(context, read, { into: target.into, path }, path === options.into);
};
