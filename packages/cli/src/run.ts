import { CommanderError } from 'commander';
import { exitCodes, UsageError, type ExitCode } from './exit.js';
import type { Host } from './host.js';
import { plainText } from './output/plain-text.js';
import { createProgram } from './program.js';

/** Runs a command line and returns its exit code. All output goes to the host. */
export const run = async (args: readonly string[], host: Host): Promise<ExitCode> => {
  let code: ExitCode = exitCodes.fine;
  const program = createProgram(host, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUse;
    if (!(error instanceof UsageError)) throw error;
    host.writeError(`${plainText(error.message)}\n`);
    return exitCodes.wrongUse;
  }
};
