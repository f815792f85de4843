import type { Dataset } from '@health-networks/core';
import type { IssueLanguage } from '@health-networks/core/issues';
import type { ExitCode } from './exit.js';
import { exitCodes } from './exit.js';
import type { Host } from './host.js';
import { isError, type Problem } from './input/problem.js';
import { readInput, type InputOptions } from './input/read-input.js';
import { formatProblem, problemAsJson } from './output/format-problem.js';
import type { Language } from './words/choose-language.js';
import type { Words } from './words/words.js';

/** What every command is given. */
export interface Context {
  readonly host: Host;
  readonly words: Words;
  /** What is wrong with files. */
  readonly speech: IssueLanguage;
  /** Of messages and of texts that are shown. */
  readonly language: Language;
  /** The same where it was asked for: names in tables are then taken to be in it, too. */
  readonly askedLanguage?: Language | undefined;
  /** For programs: one JSON document on standard output. */
  readonly json: boolean;
}

/** What a command does; it returns how it ended. */
export type Command<Options> = (context: Context, options: Options) => Promise<ExitCode>;

export const printJson = ({ host }: Context, value: unknown): void =>
  host.writeOutput(`${JSON.stringify(value, null, 2)}\n`);

/** Tells people what is wrong, on standard error. */
export const tellProblems = ({ host, words, speech }: Context, problems: readonly Problem[]): void => {
  const format = { words, speech, hasColors: host.hasColors };
  for (const problem of problems) host.writeError(`${formatProblem(problem, format)}\n`);
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const ofFile = problems.filter((problem) => problem.file === file);
    const errors = ofFile.filter(isError).length;
    host.writeError(`${errors > 0 ? words.problems(errors, file) : words.notices(ofFile.length, file)}\n`);
  }
};

/** Options for reading, with the language of the names. */
export const inAskedLanguage = ({ askedLanguage }: Context, options: InputOptions): InputOptions =>
  askedLanguage === undefined ? options : { language: askedLanguage, ...options };

/** Says why files cannot be used. */
export const refuseInput = (context: Context, problems: readonly Problem[]): void => {
  if (context.json) printJson(context, { ok: false, problems: problems.map(problemAsJson) });
  else tellProblems(context, problems);
};

/** Reads a file that a command needs; where it cannot be used, says why and gives nothing. */
export const readDataset = async (
  context: Context,
  path: string,
  options: InputOptions = {},
): Promise<Dataset | undefined> => {
  const { dataset, problems } = await readInput(path, inAskedLanguage(context, options), context);
  if (dataset) tellProblems(context, problems);
  else refuseInput(context, problems.filter(isError));
  return dataset;
};

/** The seed data, unless a file is named. */
export const datasetToAsk = async (context: Context, path: string | undefined): Promise<Dataset | undefined> =>
  path === undefined
    ? (await import('@health-networks/core/data')).seedDataset
    : readDataset(context, path, { migrate: true });

export const codeOf = (isFine: boolean): ExitCode => (isFine ? exitCodes.fine : exitCodes.faultyInput);
