import type { CommanderError } from 'commander';
import type { Words } from './words.js';

/** Formats a usage error from the values quoted in the argument parser's message. */
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

/** Matches the allowed choices at the end of a message. */
const choices = /Allowed choices are (.*)\.$/;

/** Translates a usage error, because the argument parser supports only English. */
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
