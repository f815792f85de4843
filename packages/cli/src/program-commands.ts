import type { Command as CommandLine } from 'commander';
import { formatNames } from './commands/format-names.js';
import type { Command } from './context.js';
import { describeCommands } from './output/describe-commands.js';

/** Creates the action of a command that is loaded on use. Arguments are options by their names, to which `add` adds. */
export type Act = <Options extends object>(
  load: () => Promise<Command<Options>>,
  add?: (command: CommandLine) => object,
) => (...given: unknown[]) => Promise<void>;

const namesIn = ['--names-in <tag>', 'language of the names, such as da (default: that of --lang)'] as const;

const output = ['-o, --output <file>', 'output file (default: standard output)'] as const;

const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

const mergeExamples = `
Examples:
  health-networks merge east.json west.json -o partners.json
  health-networks merge partners.json corrections.json --on-conflict last -o partners.json
  health-networks merge partners.csv events.ics --json`;

/** Adds commands that read a file into a dataset. */
export const addInput = (program: CommandLine, act: Act): void => {
  program
    .command('init')
    .description('Create a workbook to fill in, and the dataset of a new network')
    .requiredOption('--network <id>', 'id of the network, such as our-network, after which the files are named')
    .option('--name <name>', 'name of the network')
    .option(...namesIn)
    .option('--force', 'overwrite existing files')
    .action(act(async () => (await import('./commands/init.js')).init));

  program
    .command('validate <files...>')
    .description('Validate files and report each problem with its position')
    .option('--integrity', 'also check sources, translations and dates')
    .option('--into <file>', 'dataset to update: tables can use its terms and organizations')
    .option('--network <id>', 'with --into: network of the tables, if the dataset has several')
    .option(...namesIn)
    .option('--sheet <name>', 'sheet to read of a workbook')
    .action(act(async () => (await import('./commands/validate.js')).validate));

  program
    .command('import <file>')
    .description(
      'Create a dataset from a table of partners, contacts or events, or from GeoJSON, vCard, iCalendar, JSON-LD (also in a page), landscape2 or Turtle',
    )
    .option(
      '--network <id>',
      'id of the network, such as our-network; required unless the dataset of --into has only one',
    )
    .option('--name <name>', 'name of the network')
    .option('-o, --output <file>', 'output file (default: that of --into, else standard output)')
    .option('--sheet <name>', 'sheet to read of a workbook (default: all that are recognized)')
    .option(...namesIn)
    .option('--into <file>', 'dataset to update with the file; prints the changes')
    .option('--remove-absent', 'with --into: end memberships, contacts and events that the file lacks')
    .option('--lenient', 'leave out faulty cells and rows, and import the rest')
    .action(act(async () => (await import('./commands/import.js')).importTable));
};

/** Adds commands that merge or migrate datasets. */
export const addDatasets = (program: CommandLine, act: Act): void => {
  program
    .command('merge <file> <files...>')
    .description(
      'Merge files into one dataset; different records with the same id are errors unless --on-conflict selects one',
    )
    .option('--on-conflict <policy>', 'which record to keep on conflict: refuse (none), first or last', 'refuse')
    .option(...output)
    .action(
      act(
        async () => (await import('./commands/merge.js')).merge,
        ({ args: files }) => ({ files }),
      ),
    )
    .addHelpText('after', mergeExamples);

  program
    .command('migrate <file>')
    .description('Convert a dataset to the current version of the format')
    .option(...output)
    .action(act(async () => (await import('./commands/migrate.js')).migrate));
};

/** Adds commands that write files. */
export const addOutput = (program: CommandLine, act: Act): void => {
  program
    .command('export <file>')
    .description('Convert a dataset to another format')
    .requiredOption(
      '--to <format>',
      `${formatNames.join(', ')}; partners-xlsx can be edited and imported again, datapackage and hsds are folders`,
    )
    .option(...output)
    .option('--network <id>', 'network whose partners, contacts or events are exported')
    .option('--collection <name>', 'csv: export all records of a collection, such as organizations')
    .option('--delimiter <name>', 'csv: comma, semicolon (for Excel in Dutch or German) or tab')
    .option('--plain', 'csv: for programs, without the marks that keep spreadsheets from running formulas')
    .option('--base <url>', 'json-ld, turtle: prefix of the IRIs of records')
    .option(...namesIn)
    .option('--sheet <name>', 'sheet to read of a workbook')
    .action(act(async () => (await import('./commands/export.js')).exportDataset));

  program
    .command('snippet <tag>')
    .description('Print the HTML to paste into a page')
    .option('--src <url>', 'URL of the data file, relative to the page')
    .option('--network <id>', 'network to show')
    .option('--script <url>', 'URL of the script (default: /hn/hn.js)')
    .option('--page <title>', 'print a whole page with this title')
    .option('--page-lang <tag>', 'language of the page, such as da (default: that of --lang)')
    .option(...output)
    .action(act(async () => (await import('./commands/snippet.js')).snippet));
};

/** Adds commands that query data. */
export const addQuestions = (program: CommandLine, act: Act): void => {
  program
    .command('show [network]')
    .description('Summarize a network')
    .option('--data <file>', 'data file (default: the published data)')
    .option(...namesIn)
    .action(act(async () => (await import('./commands/show.js')).show));

  program
    .command('find <text>')
    .description('Search records by name, in any language')
    .option('--data <file>', 'data file (default: the published data)')
    .option(...namesIn)
    .action(act(async () => (await import('./commands/find.js')).find));

  program
    .command('diff <before> <after>')
    .description('Report the changes from one file to another')
    .option('--format <name>', 'text, json (same as --json), markdown (by record and field) or atom (a feed)', 'text')
    .option('--id <url>', 'permanent id of the Atom feed')
    .option('--updated <date>', 'publication date of the Atom feed, such as 2026-01-02')
    .option('--author <name>', 'author of the Atom feed')
    .option(...namesIn)
    .option(...output)
    .action(act(async () => (await import('./commands/diff.js')).diff));
};

/** Adds tools for local work. */
export const addTools = (program: CommandLine, act: Act): void => {
  program
    .command('serve <file>')
    .description('Preview the widgets with a file of your own, on this machine only')
    .option('--network <id>', 'network to show (default: that of the file)')
    .option('--name <name>', 'name of the network, if the file contains none, such as a table')
    .option('--port <number>', 'port (default: 4174; 0 for any free one)')
    .option('--widgets <folder>', 'folder of hn.js (default: that of @health-networks/elements)')
    .action(act(async () => (await import('./commands/serve.js')).serve));

  program
    .command('completion <shell>')
    .description('Print a completion script for bash, zsh or fish')
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
export const addTableOptions = (program: CommandLine): void => {
  for (const command of program.commands.filter((one) => tableReaders.includes(one.name()))) {
    command
      .option('--column <header=what>', 'meaning of a column, such as "Naam organisatie=name"; repeatable', collect)
      .option('--country <code>', 'country of telephone numbers without a country code, such as NL')
      .option('--no-contacts', 'leave out contact persons, their email addresses and telephone numbers');
  }
};
