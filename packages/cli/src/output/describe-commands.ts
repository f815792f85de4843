import type { Command as CommandLine, Option } from 'commander';

/** A command-line option. */
export interface DescribedOption {
  /** Long name: `--network`. */
  readonly name: string;
  readonly description: string;
  readonly takesValue: boolean;
}

/** A command of the command line. */
export interface DescribedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly DescribedOption[];
}

const describeOption = ({ long, description, required, optional }: Option): DescribedOption[] =>
  long ? [{ name: long, description, takesValue: required || optional }] : [];

/** Returns the commands of a program with their options, including global options. */
export const describeCommands = (program: CommandLine): DescribedCommand[] =>
  program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: [...command.options, ...program.options].flatMap(describeOption),
  }));
