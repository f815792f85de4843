import { DatasetError } from '@health-networks/core';
import { readText, safeReadRdf, type RdfStatement, type SafeReadVcardOptions } from '@health-networks/core/io';
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

/** Remedies by fault. */
const remedies = {
  'turtle-prefix': 'declare-prefix',
  'turtle-dot': 'end-with-dot',
  'turtle-token': 'correct-turtle',
  'no-turtle': 'correct-turtle',
} as const;

type TurtleFault = keyof typeof remedies;

const maxBytes = 20_000_000;

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

/** Returns the text of the token at which an error was found. */
const tokenIn = (text: string, { line, token, previousToken }: ErrorContext): string => {
  const whole = placeAt(text, line, 1).text ?? '';
  return token
    ? whole.slice(token.start, token.end)
    : (/\S+/.exec(whole.slice(previousToken?.line === line ? previousToken.end : 0))?.[0] ?? '');
};

/** Returns the fault in the words of the reader's language, with what n3 says only where we have no words for it. */
const faultOf = (message: string, text: string, context: ErrorContext | undefined): readonly [TurtleFault, object] => {
  // The position is stated once, in the language of the reader.
  const reason = message.replace(/ on line \d+\.$/, '');
  const prefix = /^Undefined prefix "(.*)"$/.exec(reason)?.[1];
  if (prefix !== undefined) return ['turtle-prefix', { prefix }];
  if (/dot|^Expected punctuation|but got eof$/.test(reason)) return ['turtle-dot', {}];
  const token = context && tokenIn(text, context);
  if (token && /^(?:Unexpected|Expected .* but got)/.test(reason)) return ['turtle-token', { token }];
  return ['no-turtle', { reason }];
};

const parse = (parser: TurtleParser, { bytes, path: file }: InputFile): RdfStatement[] => {
  const text = readText(bytes, maxBytes, file);
  try {
    return parser.parse(text);
  } catch (error) {
    const { message, context } = error as Error & { readonly context?: ErrorContext };
    const [code, values] = faultOf(message, text, context);
    const position = context && positionIn(text, context);
    const fault = workbookFault(code, remedies[code], { file, ...values, ...position });
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
