import type { Command as CommandLine, Option } from 'commander';

/** An option as somebody types it. */
export interface DescribedOption {
  /** `--network`. */
  readonly name: string;
  readonly description: string;
  readonly takesValue: boolean;
}

/** A command as somebody types it. */
export interface DescribedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly DescribedOption[];
}

const describeOption = ({ long, description, required, optional }: Option): DescribedOption[] =>
  long ? [{ name: long, description, takesValue: required || optional }] : [];

/** The commands of a program with their options, those of the program among them. */
export const describeCommands = (program: CommandLine): DescribedCommand[] =>
  program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: [...command.options, ...program.options].flatMap(describeOption),
  }));
