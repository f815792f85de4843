import { formatDatasetJson } from '@health-networks/core/io';
import { codeOf, printJson, readDataset, type Command } from '../context.js';
import { exitCodes } from '../exit.js';
import { writeOutputFile } from '../output/write-file.js';

export interface MigrateOptions {
  readonly file: string;
  readonly output?: string;
}

/** Writes a dataset in the current version of the format. */
export const migrate: Command<MigrateOptions> = async (context, { file, output }) => {
  const dataset = await readDataset(context, file, { migrate: true });
  if (!dataset) return exitCodes.faultyInput;
  if (context.json && output === undefined) printJson(context, { ok: true, dataset });
  else await writeOutputFile(output, formatDatasetJson(dataset), context);
  return codeOf(true);
};
