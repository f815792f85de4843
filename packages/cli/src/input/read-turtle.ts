import { DatasetError } from '@health-networks/core';
import { safeReadRdf, type RdfStatement, type SafeReadVcardOptions } from '@health-networks/core/io';
import { safeParseDataset } from '@health-networks/core/schema';
import { UsageError } from '../host.js';
import type { Words } from '../words/words.js';
import { createTextLocator } from './locate.js';
import { type LocatedResult, placeAt } from './problem.js';
import type { InputFile } from './read-file.js';
import { workbookFault } from './workbook-fault.js';

/** The part of n3 that is used here. */
interface TurtleParser {
  readonly parse: (text: string) => RdfStatement[];
}

/** Loads n3, an optional package because few users read Turtle. */
const loadParser = async (words: Words): Promise<TurtleParser> => {
  try {
    const { Parser } = await import('n3');
    return new Parser();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError(words.needsPackage('Turtle', 'n3'));
  }
};

/** A token of n3: its line from 1, and its columns from 0. */
interface Token {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What n3 adds to its errors. Without a token, the text after the previous one is no token. */
interface ErrorContext {
  readonly line: number;
  readonly token?: Token;
  readonly previousToken?: Token;
}

const positionIn = (text: string, { line, token, previousToken }: ErrorContext): { line: number; column: number } => {
  const after = previousToken?.line === line ? previousToken.end : 0;
  const next = (placeAt(text, line, 1).text ?? '').slice(after).search(/\S/);
  return { line, column: (token?.start ?? after + Math.max(0, next)) + 1 };
};

const parse = (parser: TurtleParser, { bytes, path: file }: InputFile): RdfStatement[] => {
  try {
    return parser.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const { message, context } = error as Error & { readonly context?: ErrorContext };
    const position = context && positionIn(new TextDecoder().decode(bytes), context);
    // The position is stated once, in the language of the reader.
    const reason = message.replace(/ on line \d+\.$/, '');
    const fault = workbookFault('no-turtle', 'correct-turtle', { file, reason, ...position });
    throw new DatasetError([{ rule: 'turtle', severity: 'error', path: [], ...fault }]);
  }
};

/** Reads linked data in Turtle. */
export const readTurtle = async (
  file: InputFile,
  options: SafeReadVcardOptions,
  words: Words,
): Promise<LocatedResult> => {
  const statements = parse(await loadParser(words), file);
  const { maxBytes: _maxBytes, ...rest } = options;
  return {
    result: safeReadRdf(statements, { ...rest, parse: safeParseDataset }),
    locate: createTextLocator(file.bytes),
  };
};
