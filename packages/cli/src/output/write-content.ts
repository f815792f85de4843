import { printJson, type Context } from '../context.js';
import { isStandardOutput, writeOutputFile } from './write-file.js';

/**
 * Writes the content that a command creates to a file or standard output. For programs, standard output is a JSON
 * document with the result of the command instead.
 */
export const writeContent = async (
  context: Context,
  output: string | undefined,
  content: () => string | Uint8Array,
  result: unknown,
): Promise<void> => {
  if (!context.json || !isStandardOutput(output)) await writeOutputFile(output, content(), context);
  if (context.json) printJson(context, result);
};
