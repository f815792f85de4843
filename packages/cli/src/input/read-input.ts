import { DatasetError } from '@health-networks/core';
import type { Host } from '../host.js';
import type { Words } from '../words/words.js';
import { UsageError } from '../exit.js';
import { formatOf } from './file-format.js';
import { problemsAt } from './problem.js';
import { readInputFile, type InputFile } from './read-file.js';
import type { JsonOptions, ReadResult } from './read-json.js';
import type { TableOptions } from './read-table.js';

/** Options for reading a file of any format. */
export interface InputOptions extends JsonOptions, TableOptions {
  /** Name of a workbook sheet. */
  readonly sheet?: string;
}

const readWith = async (file: InputFile, options: InputOptions, words: Words): Promise<ReadResult> => {
  const format = formatOf(file);
  if (format === 'json') return (await import('./read-json.js')).readJson(file, options);
  if (format !== 'csv' && format !== 'workbook') {
    if (options.into) throw new UsageError(words.intoTakesTables(file.path));
    return (await import('./read-exchange.js')).readForeign(file, format, options, words);
  }
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
  if (host.isWatched && file.bytes.length > longFile) host.writeError(`${words.reading(path)}\n`);
  try {
    return await readWith(file, options, words);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { problems: problemsAt(path, error.issues, () => ({})) };
  }
};
