import { diffDatasets, formatDiff } from '@health-networks/core';
import { codeOf, printJson, readDataset, type Command } from '../context.js';
import { exitCodes } from '../exit.js';

export interface DiffOptions {
  readonly before: string;
  readonly after: string;
}

/** Says what is different; a difference is no fault. */
export const diff: Command<DiffOptions> = async (context, options) => {
  const before = await readDataset(context, options.before, { migrate: true });
  const after = before && (await readDataset(context, options.after, { migrate: true }));
  if (!before || !after) return exitCodes.faultyInput;
  const changes = diffDatasets(before, after);
  if (context.json) printJson(context, changes);
  else context.host.writeOutput(`${formatDiff(changes) || context.words.noDifference}\n`);
  return codeOf(true);
};
