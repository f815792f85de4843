import { collectionNames, indexDataset, type Dataset } from '@health-networks/core';
import { codeOf, printJson, readDataset, type Command, type Context } from '../context.js';
import { exitCodes, UsageError, dateOfEnvironment } from '../host.js';
import { tableOptionsOf, type GivenTableOptions } from '../input/table-options.js';
import { isStandardOutput, refuseSameFile, writeOutputFile, writeOutputFolder } from '../output/write-file.js';
import { formats, type ExportRequest, type ExportResult, type Format } from './export-formats.js';
import { choose, chooseWord, namesLanguage, tableLanguage, networkIdIn } from './given-values.js';

export interface ExportOptions extends GivenTableOptions {
  readonly file: string;
  readonly to: string;
  readonly output?: string;
  readonly network?: string;
  readonly collection?: string;
  readonly delimiter?: string;
  readonly plain?: boolean;
  readonly base?: string;
  readonly sheet?: string;
  readonly namesIn?: string;
}

/** By the value of the option. */
export const delimiters: Readonly<Record<string, ',' | ';' | '\t'>> = { comma: ',', semicolon: ';', tab: '\t' };

const requestOf = (context: Context, dataset: Dataset, options: ExportOptions, network: string): ExportRequest => ({
  index: indexDataset(dataset),
  dataset,
  network,
  language: namesLanguage(context, options.namesIn),
  now: dateOfEnvironment(context.host) ?? new Date(),
  base: options.base,
  plain: options.plain,
  collection:
    options.collection === undefined
      ? undefined
      : chooseWord(collectionNames, '--collection', options.collection, context),
  delimiter:
    options.delimiter === undefined ? undefined : choose(delimiters, '--delimiter', options.delimiter, context),
});

/** Converts a result for JSON output: bytes as base64. */
const asJson = (result: ExportResult): unknown => {
  if (result instanceof Uint8Array) return Buffer.from(result).toString('base64');
  return typeof result === 'object' ? Object.fromEntries(result) : result;
};

/** The output of a writer, and the names of records it left out. */
interface Written {
  readonly result: ExportResult;
  readonly leftOut: readonly string[];
  /** Names of records without a position, of a format for maps. */
  readonly withoutPosition: readonly string[];
  readonly withoutTime: readonly string[];
}

/** Prints the result for programs, with the content unless it was written to a file. */
const printResult = (
  context: Context,
  { result, leftOut, withoutPosition, withoutTime }: Written,
  { to, output }: ExportOptions,
): void =>
  printJson(context, {
    ok: true,
    format: to,
    ...(isStandardOutput(output) && { content: asJson(result) }),
    ...(leftOut.length > 0 && { leftOut }),
    ...(withoutPosition.length > 0 && { withoutPosition }),
    ...(withoutTime.length > 0 && { withoutTime }),
  });

const maxNames = 10;

/** Shortens a list of names for people. */
const shorten = (names: readonly string[]): readonly string[] =>
  names.length > maxNames ? [...names.slice(0, maxNames), `… (+${names.length - maxNames})`] : names;

const writeFiles = (context: Context, files: ReadonlyMap<string, string>, options: ExportOptions): void => {
  const { to, output } = options;
  if (isStandardOutput(output)) throw new UsageError(context.words.needsFile(to));
  writeOutputFolder(output, files, context);
};

const writeResult = async (
  context: Context,
  { result, leftOut, withoutPosition, withoutTime }: Written,
  options: ExportOptions,
): Promise<void> => {
  const { to, output } = options;
  if (result === undefined) throw new UsageError(context.words.nothingToExport(to));
  if (typeof result === 'string' || result instanceof Uint8Array) await writeOutputFile(output, result, context);
  else writeFiles(context, result, options);
  if (leftOut.length > 0) context.host.writeError(`${context.words.notExported(to, leftOut)}\n`);
  if (withoutPosition.length > 0)
    context.host.writeError(`${context.words.withoutPosition(shorten(withoutPosition))}\n`);
  if (withoutTime.length > 0) context.host.writeError(`${context.words.withoutTime(shorten(withoutTime))}\n`);
};

const writtenAs = async (format: Format, request: ExportRequest): Promise<Written> => ({
  result: await format.write(request),
  leftOut: format.leftOut?.(request) ?? [],
  withoutPosition: format.withoutPosition?.(request) ?? [],
  withoutTime: format.withoutTime?.(request) ?? [],
});

/** Writes a dataset in another format. */
export const exportDataset: Command<ExportOptions> = async (context, options) => {
  const format = choose(formats, '--to', options.to, context);
  const { sheet } = options;
  refuseSameFile(options.file, options.output, context);
  const dataset = await readDataset(context, options.file, {
    migrate: true,
    ...(await tableOptionsOf(options, context.words)),
    ...tableLanguage(context, options.namesIn),
    ...(sheet !== undefined && { sheet }),
  });
  if (!dataset) return exitCodes.faultyInput;
  const needsNetwork = format.ofNetwork && options.collection === undefined;
  const network = needsNetwork ? networkIdIn(context, dataset, options.network, options) : (options.network ?? '');
  const request = requestOf(context, dataset, options, network);
  const written = await writtenAs(format, request);
  if (!context.json || !isStandardOutput(options.output)) await writeResult(context, written, options);
  if (context.json) printResult(context, written, options);
  return codeOf(true);
};
