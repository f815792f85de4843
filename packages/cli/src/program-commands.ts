import type { Command as CommandLine } from 'commander';
import type { Command } from './context.js';
import { describeCommands } from './output/describe-commands.js';

/** Creates the action of a command that is loaded on use. `take` names its arguments. */
export type Act = <Options extends object>(
  load: () => Promise<Command<Options>>,
  take: (args: string[]) => object,
) => (...given: unknown[]) => Promise<void>;

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
    .description('Write a workbook to be filled in, and the dataset of a new network')
    .requiredOption('--network <id>', 'id of the network: our-network; the files are called by it')
    .option('--name <name>', 'name of the network')
    .option('--names-in <tag>', 'language of the names, such as da; that of --lang unless given')
    .option('--force', 'write over files that are there')
    .action(
      act(
        async () => (await import('./commands/init.js')).init,
        () => ({}),
      ),
    );

  program
    .command('validate <files...>')
    .description('Say whether files can be used, and where not')
    .option('--integrity', 'also check sources, translations and dates')
    .option('--into <file>', 'the dataset that tables are to be brought into: its terms and organizations are known')
    .option('--network <id>', 'with --into: network of the tables, if the dataset has several')
    .option('--names-in <tag>', 'language of the names in tables, such as hu; that of --lang unless given')
    .option('--sheet <name>', 'sheet of a workbook')
    .action(
      act(
        async () => (await import('./commands/validate.js')).validate,
        (files) => ({ files }),
      ),
    );

  program
    .command('import <file>')
    .description(
      'Make a dataset of a table of partners, or of a file of another program: GeoJSON, vCard, iCalendar, JSON-LD or a page with it, landscape2, Turtle',
    )
    .option('--network <id>', 'id of the network: our-network; needed unless --into names a dataset with one network')
    .option('--name <name>', 'name of the network')
    .option('-o, --output <file>', 'where to write; the file of --into, else standard output')
    .option('--sheet <name>', 'sheet of a workbook; all that are known unless given')
    .option('--names-in <tag>', 'language of the names, such as nl; that of --lang unless given')
    .option('--into <file>', 'a dataset to merge the file into; prints the changes')
    .option('--remove-absent', 'with --into: end memberships, contacts and events that are not in the file')
    .option('--lenient', 'leave out faulty cells and rows, and take the rest')
    .action(
      act(
        async () => (await import('./commands/import.js')).importTable,
        ([file]) => ({ file }),
      ),
    );
};

/** Adds commands that merge or migrate datasets. */
export const addDatasets = (program: CommandLine, act: Act): void => {
  program
    .command('merge <file> <files...>')
    .description('Make one dataset of several files; records that differ under one id are refused, unless one chooses')
    .option('--on-conflict <policy>', 'which record stands: refuse (neither), first or last', 'refuse')
    .option('-o, --output <file>', 'where to write; standard output unless given')
    .action(
      act(
        async () => (await import('./commands/merge.js')).merge,
        (files) => ({ files }),
      ),
    )
    .addHelpText('after', mergeExamples);

  program
    .command('migrate <file>')
    .description('Write a dataset in the present version of the format')
    .option('-o, --output <file>', 'where to write; standard output unless given')
    .action(
      act(
        async () => (await import('./commands/migrate.js')).migrate,
        ([file]) => ({ file }),
      ),
    );
};

/** Adds commands that write files. */
export const addOutput = (program: CommandLine, act: Act): void => {
  program
    .command('export <file>')
    .description('Write a dataset in another format')
    .requiredOption(
      '--to <format>',
      'csv (partners), json, json-ld, turtle, vcard, vcard3, icalendar, geojson, graphml, kumu, popolo, markdown, schema-org, landscape2, xlsx, partners-xlsx (to edit), datapackage and hsds (folders)',
    )
    .option('-o, --output <file>', 'where to write; standard output unless given')
    .option('--network <id>', 'whose partners, contacts or events')
    .option('--collection <name>', 'csv: all records of a collection, such as organizations')
    .option('--delimiter <name>', 'csv: comma, semicolon (Excel in Dutch and German) or tab')
    .option('--plain', 'csv: for programs, without marks for spreadsheets')
    .option('--base <address>', 'json-ld: first part of the addresses of records')
    .option('--names-in <tag>', 'language of the names, such as da; that of --lang unless given')
    .option('--sheet <name>', 'sheet of a workbook')
    .action(
      act(
        async () => (await import('./commands/export.js')).exportDataset,
        ([file]) => ({ file }),
      ),
    );

  program
    .command('snippet <tag>')
    .description('Print what to paste into a page')
    .option('--src <address>', 'address of your file, as seen from the page')
    .option('--network <id>', 'network to show')
    .option('--script <address>', 'address of the script; /hn/hn.js unless given')
    .option('--page <title>', 'a whole page of that title')
    .option('--page-lang <tag>', 'language of the page, such as da; that of --lang unless given')
    .option('-o, --output <file>', 'where to write; standard output unless given')
    .action(
      act(
        async () => (await import('./commands/snippet.js')).snippet,
        ([tag]) => ({ tag }),
      ),
    );
};

/** Adds commands that query data. */
export const addQuestions = (program: CommandLine, act: Act): void => {
  program
    .command('show [network]')
    .description('Show what the data say of a network')
    .option('--data <file>', 'a file of your own; the published data unless given')
    .option('--names-in <tag>', 'language of the names, such as da; that of --lang unless given')
    .action(
      act(
        async () => (await import('./commands/show.js')).show,
        ([network]) => ({ network }),
      ),
    );

  program
    .command('find <text>')
    .description('Find records by what they are called')
    .option('--data <file>', 'a file of your own; the published data unless given')
    .option('--names-in <tag>', 'language of the names, such as da; that of --lang unless given')
    .action(
      act(
        async () => (await import('./commands/find.js')).find,
        (words) => ({ text: words.join(' ') }),
      ),
    );

  program
    .command('diff <before> <after>')
    .description('Say what has changed from one file to the next')
    .option(
      '--format <name>',
      'text, json (the same as --json), markdown (by record and field) or atom (a feed)',
      'text',
    )
    .option('--id <address>', 'atom: what names the feed for good')
    .option('--updated <date>', 'atom: when the later data were published: 2026-01-02')
    .option('--author <name>', 'atom: who publishes them')
    .option('--names-in <tag>', 'language of the names, such as hu; that of --lang unless given')
    .option('-o, --output <file>', 'where to write; standard output unless given')
    .action(
      act(
        async () => (await import('./commands/diff.js')).diff,
        ([before, after]) => ({ before, after }),
      ),
    );
};

/** Adds tools for local work. */
export const addTools = (program: CommandLine, act: Act): void => {
  program
    .command('serve <file>')
    .description('Show the widgets on a file of your own, on this machine')
    .option('--network <id>', 'network to show; that of the file unless given')
    .option('--name <name>', 'name of a network that the file does not say, such as that of a table')
    .option('--port <number>', 'port of this machine; 4174 unless given, 0 for any')
    .option('--widgets <folder>', 'folder with hn.js; that of @health-networks/elements unless given')
    .action(
      act(
        async () => (await import('./commands/serve.js')).serve,
        ([file]) => ({ file }),
      ),
    );

  program
    .command('completion <shell>')
    .description('Print what completes commands in bash, zsh or fish')
    .action(
      act(
        async () => (await import('./commands/completion.js')).completion,
        ([shell]) => ({ shell, commands: describeCommands(program) }),
      ),
    );
};

/** Commands that read a table. */
const tableReaders = ['validate', 'import', 'merge', 'export', 'diff', 'serve'];

/** Adds the options for reading tables to every command that reads one. */
export const addTableOptions = (program: CommandLine): void => {
  for (const command of program.commands.filter((one) => tableReaders.includes(one.name()))) {
    command
      .option(
        '--column <header=what>',
        'what a column of your own holds: "Naam organisatie=name"; repeatable, in at least one of several files',
        collect,
      )
      .option('--country <code>', 'country of telephone numbers without a country code, such as NL')
      .option('--no-contacts', 'leave out contact persons, their mailboxes and telephone numbers');
  }
};
