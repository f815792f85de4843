import { CommanderError } from 'commander';
import { exitCodes, UsageError, type ExitCode, type Host } from './host.js';
import { plainText } from './output/plain-text.js';
import { createProgram } from './program.js';
import { languageOption, languageOfSystem, wordsOf } from './words/choose-language.js';
import { usageMessage } from './words/usage-message.js';

/** Prints a usage error on standard error, and for programs on standard output. */
const printUsageError = (args: readonly string[], host: Host, message: string, hint = ''): ExitCode => {
  if (args.includes('--json'))
    host.writeOutput(`${JSON.stringify({ ok: false, problems: [], wrongUse: message }, null, 2)}\n`);
  host.writeError(`${plainText(message)}\n${hint}`);
  return exitCodes.wrongUse;
};

/** Runs a command line and returns its exit code. All output goes to the host. */
export const run = async (args: readonly string[], host: Host): Promise<ExitCode> => {
  let code: ExitCode = exitCodes.fine;
  const language = languageOption(args) ?? languageOfSystem(host);
  const program = createProgram(host, language, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof UsageError) return printUsageError(args, host, error.message);
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.fine;
    if (error.code === 'commander.help') return exitCodes.wrongUse;
    const words = wordsOf(language);
    return printUsageError(args, host, usageMessage(error, words), `${words.helpHint}\n`);
  }
};
