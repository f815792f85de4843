import type { Host } from '../host.js';
import { run } from '../run.js';
import type { Ended } from './run-command.js';

/** Runs a command line in this process. */
export const runHere = async (
  folder: string,
  args: readonly string[],
  {
    input = '',
    hasColors = false,
    env = {},
    isWatched = false,
    whileItRuns = () => Promise.resolve(),
  }: {
    input?: string;
    hasColors?: boolean;
    env?: Host['env'];
    isWatched?: boolean;
    /** Runs until the command is stopped; receives the output so far. */
    whileItRuns?: (said: string) => Promise<void>;
  } = {},
): Promise<Ended> => {
  let [out, err] = ['', ''];
  const code = await run(args, {
    folder,
    env,
    hasColors,
    readInput: () => Promise.resolve(new TextEncoder().encode(input)),
    writeOutput: (content) => {
      out += typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    },
    writeError: (text) => {
      err += text;
    },
    isWatched,
    untilStopped: () => whileItRuns(out + err),
  });
  return { code, out, err };
};
