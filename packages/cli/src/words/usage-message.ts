import type { CommanderError } from 'commander';
import type { Words } from './words.js';

/** Tells what is wrong by the values that a message of the argument parser quotes. */
type FormatUsageError = (words: Words, values: readonly string[], near: string | undefined) => string;

/** By the code of the error. */
const formatters: Readonly<Record<string, FormatUsageError>> = {
  'commander.unknownOption': (words, [option = ''], near) => words.unknownOption(option, near),
  'commander.unknownCommand': (words, [name = ''], near) => words.unknownCommand(name, near),
  'commander.missingArgument': (words, [name = '']) => words.missingArgument(name),
  'commander.optionMissingArgument': (words, [option = '']) => words.missingValue(option),
  'commander.missingMandatoryOptionValue': (words, [option = '']) => words.missingOption(option),
  'commander.excessArguments': (words, [command = 'health-networks']) => words.tooManyArguments(command),
};

/** The choices that are allowed, at the end of a message. */
const choices = /Allowed choices are (.*)\.$/;

/** Returns what is wrong with a command line in the words of a language; the parser knows only English. */
export const usageMessage = ({ code, message }: CommanderError, words: Words): string => {
  const near = /Did you mean (.*)\?\)/.exec(message)?.[1];
  const values = [...message.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);
  const known = choices.exec(message)?.[1];
  if (known !== undefined) {
    const [option = '', value = ''] = values;
    return words.unknownValue(option.replace(/ .*/, ''), value, known, undefined);
  }
  return formatters[code]?.(words, values, near) ?? message.replace(/^error: /, '');
};
