import { DatasetError } from '@health-networks/core';
import { UsageError, type Host } from '../host.js';
import { createProgress } from '../output/progress.js';
import type { Words } from '../words/words.js';
import { formatOf, type FileFormat } from './file-format.js';
import { problemsAt, statedPlace } from './problem.js';
import { readInputFile, type InputFile } from './read-file.js';
import type { JsonOptions, ReadResult } from './read-json.js';
import type { TableOptions } from './read-table.js';

/** Options for reading a file of any format. */
export interface InputOptions extends JsonOptions, TableOptions {
  /** Name of a workbook sheet. */
  readonly sheet?: string;
  /** Whether any other file than a dataset is wrong use, because a dataset would overwrite it. */
  readonly isDataset?: true;
}

/** Reads files other than tables, whose readers update a dataset themselves. */
const readOther = async (
  file: InputFile,
  format: Exclude<FileFormat, 'csv' | 'workbook'>,
  options: InputOptions,
  words: Words,
): Promise<ReadResult> => {
  const { into, network, absent } = options;
  const { bringInto, namedAs } = await import('./bring-into.js');
  const named = into ? namedAs(into, options) : options;
  const read =
    format === 'json'
      ? (await import('./read-json.js')).readJson(file, { ...named, ...(into && { migrate: true }) })
      : await (await import('./read-exchange.js')).readForeign(file, format, named, words);
  if (!into || network?.id === undefined) return read;
  return bringInto(read, into, { network: network.id, ...(absent && { absent }) }, file.path);
};

const readWith = async (file: InputFile, options: InputOptions, words: Words): Promise<ReadResult> => {
  const format = formatOf(file);
  if (options.isDataset && format !== 'json') throw new UsageError(words.intoNeedsDataset(file.path));
  if (options.sheet !== undefined && format !== 'workbook') throw new UsageError(words.noSheets(file.path));
  if (format !== 'csv' && format !== 'workbook') return readOther(file, format, options, words);
  const { readSheets, readTable } = await import('./read-table.js');
  if (format === 'csv') return readTable(file, options);
  const { readWorkbook } = await import('./read-workbook.js');
  return readSheets(file, await readWorkbook(file, options.sheet, words), options);
};

/** Size in bytes above which a message is printed, because reading takes noticeably long. */
const longFile = 1_000_000;

/** Reads a dataset of any format, with its problems. */
export const readInput = async (
  path: string,
  options: InputOptions,
  { host, words }: { host: Host; words: Words },
): Promise<ReadResult> => {
  const file = await readInputFile(path, host, words);
  const progress = createProgress(host);
  if (file.bytes.length > longFile) progress.show(words.reading(path));
  const onProgress = (rows: number, of: number): void => progress.show(words.progress(path, rows, of));
  try {
    return await readWith(file, { ...options, onProgress }, words);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return {
      problems: problemsAt(
        path,
        error.issues,
        (issue) => statedPlace(new TextDecoder().decode(file.bytes), issue) ?? {},
      ),
    };
  } finally {
    progress.end();
  }
};
