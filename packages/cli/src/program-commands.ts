import type { Command as CommandLine } from 'commander';
import { formatNames } from './commands/format-names.js';
import type { Command } from './context.js';
import { describeCommands } from './output/describe-commands.js';
import type { HelpWords } from './words/help/help-words.js';

/** Creates the action of a command that is loaded on use. Arguments are options by their names, to which `add` adds. */
export type Act = <Options extends object>(
  load: () => Promise<Command<Options>>,
  add?: (command: CommandLine) => object,
) => (...given: unknown[]) => Promise<void>;

type OptionText = readonly [flags: string, description: string];

const namesIn = (help: HelpWords): OptionText => ['--names-in <tag>', help.namesIn];

const output = (help: HelpWords): OptionText => ['-o, --output <file>', help.output];

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

const mergeExamples = ({ examples }: HelpWords): string => `
${examples}
  health-networks merge east.json west.json -o partners.json
  health-networks merge partners.json corrections.json --on-conflict last -o partners.json
  health-networks merge partners.csv events.ics --json`;

/** Adds commands that read a file into a dataset. */
export const addInput = (program: CommandLine, act: Act, help: HelpWords): void => {
  program
    .command('init')
    .description(help.init)
    .requiredOption('--network <id>', help.initNetwork)
    .option('--name <name>', help.networkName)
    .option(...namesIn(help))
    .option('--force', help.force)
    .action(act(async () => (await import('./commands/init.js')).init));

  program
    .command('validate <files...>')
    .description(help.validate)
    .option('--integrity', help.integrity)
    .option('--into <file>', help.validateInto)
    .option('--network <id>', help.validateNetwork)
    .option(...namesIn(help))
    .option('--sheet <name>', help.sheet)
    .action(act(async () => (await import('./commands/validate.js')).validate));

  program
    .command('import <file>')
    .description(help.import)
    .option('--network <id>', help.importNetwork)
    .option('--name <name>', help.networkName)
    .option('-o, --output <file>', help.importOutput)
    .option('--sheet <name>', help.importSheet)
    .option(...namesIn(help))
    .option('--into <file>', help.into)
    .option('--remove-absent', help.removeAbsent)
    .option('--lenient', help.lenient)
    .action(act(async () => (await import('./commands/import.js')).importTable));
};

/** Adds commands that merge or migrate datasets. */
export const addDatasets = (program: CommandLine, act: Act, help: HelpWords): void => {
  program
    .command('merge <file> <files...>')
    .description(help.merge)
    .option('--on-conflict <policy>', help.onConflict, 'refuse')
    .option(...output(help))
    .action(
      act(
        async () => (await import('./commands/merge.js')).merge,
        ({ args: files }) => ({ files }),
      ),
    )
    .addHelpText('after', mergeExamples(help));

  program
    .command('migrate <file>')
    .description(help.migrate)
    .option(...output(help))
    .action(act(async () => (await import('./commands/migrate.js')).migrate));
};

/** Adds commands that write files. */
export const addOutput = (program: CommandLine, act: Act, help: HelpWords): void => {
  program
    .command('export <file>')
    .description(help.export)
    .requiredOption('--to <format>', help.to.replace('{formats}', formatNames.join(', ')))
    .option(...output(help))
    .option('--network <id>', help.exportNetwork)
    .option('--collection <name>', help.collection)
    .option('--delimiter <name>', help.delimiter)
    .option('--plain', help.plain)
    .option('--base <url>', help.base)
    .option(...namesIn(help))
    .option('--sheet <name>', help.sheet)
    .action(act(async () => (await import('./commands/export.js')).exportDataset));

  program
    .command('snippet <tag>')
    .description(help.snippet)
    .option('--src <url>', help.src)
    .option('--network <id>', help.networkToShow)
    .option('--script <url>', help.script)
    .option('--page <title>', help.page)
    .option('--page-lang <tag>', help.pageLang)
    .option(...output(help))
    .action(act(async () => (await import('./commands/snippet.js')).snippet));
};

/** Adds commands that query data. */
export const addQuestions = (program: CommandLine, act: Act, help: HelpWords): void => {
  program
    .command('show [network]')
    .description(help.show)
    .option('--data <file>', help.data)
    .option(...namesIn(help))
    .action(act(async () => (await import('./commands/show.js')).show));

  program
    .command('find <text>')
    .description(help.find)
    .option('--data <file>', help.data)
    .option(...namesIn(help))
    .action(act(async () => (await import('./commands/find.js')).find));

  program
    .command('diff <before> <after>')
    .description(help.diff)
    .option('--format <name>', help.format, 'text')
    .option('--id <url>', help.feedId)
    .option('--updated <date>', help.updated)
    .option('--author <name>', help.author)
    .option(...namesIn(help))
    .option(...output(help))
    .action(act(async () => (await import('./commands/diff.js')).diff));
};

/** Adds tools for local work. */
export const addTools = (program: CommandLine, act: Act, help: HelpWords): void => {
  program
    .command('serve <file>')
    .description(help.serve)
    .option('--network <id>', help.serveNetwork)
    .option('--name <name>', help.serveName)
    .option('--port <number>', help.port)
    .option('--widgets <folder>', help.widgets)
    .action(act(async () => (await import('./commands/serve.js')).serve));

  program
    .command('completion <shell>')
    .description(help.completion)
    .action(
      act(
        async () => (await import('./commands/completion.js')).completion,
        () => ({ commands: describeCommands(program) }),
      ),
    );
};

/** Commands that read a table. */
const tableReaders = ['validate', 'import', 'merge', 'export', 'diff', 'serve'];

/** Adds the options for reading tables to every command that reads one. */
export const addTableOptions = (program: CommandLine, help: HelpWords): void => {
  for (const command of program.commands.filter((one) => tableReaders.includes(one.name()))) {
    command
      .option('--column <header=what>', help.column, collect)
      .option('--country <code>', help.country)
      .option('--no-contacts', help.noContacts);
  }
};
