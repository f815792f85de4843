import type { Dataset } from '@health-networks/core';
import type { IssueLanguage } from '@health-networks/core/issues';
import { type ExitCode, exitCodes, type Host } from './host.js';
import { isError, type Problem } from './input/problem.js';
import { readInput, type InputOptions } from './input/read-input.js';
import { formatProblem, problemAsJson, joinRepeated } from './output/format-problem.js';
import type { Language } from './words/choose-language.js';
import type { Words } from './words/words.js';

/** Context of every command. */
export interface Context {
  readonly host: Host;
  readonly words: Words;
  /** Language of issues in files. */
  readonly speech: IssueLanguage;
  /** Language of messages and displayed texts. */
  readonly language: Language;
  /** Language given with `--lang`, if any. Names in tables are then assumed to be in it. */
  readonly requestedLanguage?: Language | undefined;
  /** Whether to print one JSON document on standard output, for programs. */
  readonly json: boolean;
}

/** A command. Returns its exit code. */
export type Command<Options> = (context: Context, options: Options) => Promise<ExitCode>;

export const printJson = ({ host }: Context, value: unknown): void =>
  host.writeOutput(`${JSON.stringify(value, null, 2)}\n`);

/** Prints problems for people on standard error. */
export const printProblems = ({ host, words, speech }: Context, problems: readonly Problem[]): void => {
  const format = { words, speech, hasColors: host.hasColors };
  for (const repeated of joinRepeated(problems)) host.writeError(`${formatProblem(repeated, format)}\n`);
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const ofFile = problems.filter((problem) => problem.file === file);
    const errors = ofFile.filter(isError).length;
    host.writeError(`${errors > 0 ? words.problems(errors, file) : words.notices(ofFile.length, file)}\n`);
  }
};

/** Returns the language of a page that shows a dataset: that of `--lang`, else the dataset's, else that of messages. */
export const pageLanguage = ({ requestedLanguage, language }: Context, { languages: [own] }: Dataset): string =>
  requestedLanguage ?? (own === undefined || own === 'und' ? language : own);

/** Adds the language given with `--lang` to options for reading. */
export const inRequestedLanguage = ({ requestedLanguage }: Context, options: InputOptions): InputOptions =>
  requestedLanguage === undefined ? options : { language: requestedLanguage, ...options };

/** Prints why files cannot be used. */
export const refuseInput = (context: Context, problems: readonly Problem[]): void => {
  if (context.json) printJson(context, { ok: false, problems: problems.map(problemAsJson) });
  else printProblems(context, problems);
};

/** Reads a file that a command needs; if it is unusable, prints why and returns undefined. */
export const readDataset = async (
  context: Context,
  path: string,
  options: InputOptions = {},
): Promise<Dataset | undefined> => {
  const { dataset, problems } = await readInput(path, inRequestedLanguage(context, options), context);
  if (dataset) printProblems(context, problems);
  else refuseInput(context, problems.filter(isError));
  return dataset;
};

/** Returns the dataset of a file, or the seed data if no file is given. */
export const datasetToAsk = async (context: Context, path: string | undefined): Promise<Dataset | undefined> =>
  path === undefined
    ? (await import('@health-networks/core/data')).seedDataset
    : readDataset(context, path, { migrate: true });

export const codeOf = (isFine: boolean): ExitCode => (isFine ? exitCodes.fine : exitCodes.faultyInput);
