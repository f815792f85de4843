import { formatDatasetJson } from '@health-networks/core/io';
import { codeOf, readDataset, type Command } from '../context.js';
import { exitCodes } from '../host.js';
import { writeContent } from '../output/write-content.js';
import { isStandardOutput } from '../output/write-file.js';

export interface MigrateOptions {
  readonly file: string;
  readonly output?: string;
}

/** Writes a dataset in the current version of the format. */
export const migrate: Command<MigrateOptions> = async (context, { file, output }) => {
  const dataset = await readDataset(context, file, { migrate: true });
  if (!dataset) return exitCodes.faultyInput;
  const result = { ok: true, ...(isStandardOutput(output) && { dataset }) };
  await writeContent(context, output, () => formatDatasetJson(dataset), result);
  return codeOf(true);
};
