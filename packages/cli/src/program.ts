import { Command as CommandLine, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import type { Command, Context } from './context.js';
import type { ExitCode } from './exit.js';
import type { Host } from './host.js';
import { languageOfSystem, languages, wordsOf, type Language } from './words/choose-language.js';

interface GlobalOptions {
  readonly lang?: Language;
  readonly json?: boolean;
}

const afterHelp = `
Files: dataset as .json; table of partners as .csv, .xlsx, .ods or .xls. What a file is, is seen by its content.
"-" is standard input, or standard output.

Exit codes: 0 all is well; 1 the input has faults; 2 wrong use (an unknown option, no such file).

Examples:
  health-networks import partners.xlsx --network our-network --name "Our Network" --to partners.json
  health-networks validate partners.csv --lang nl
  health-networks export partners.json --to csv --delimiter semicolon -o partners.csv
  health-networks show health-hub-utrecht
  health-networks find koln`;

const contextOf = (host: Host, { lang: given, json = false }: GlobalOptions): Context => {
  const lang = given ?? languageOfSystem(host);
  return {
    host,
    language: lang,
    askedLanguage: given,
    words: wordsOf(lang),
    json,
  };
};

/** The program with its global options; says by `onEnd` how a command ended. */
export const createProgram = (host: Host, onEnd: (code: ExitCode) => void): CommandLine => {
  const program = new CommandLine('health-networks')
    .description('Checks, imports, exports and shows data about networks.')
    .version(packageJson.version)
    .addOption(new Option('--lang <language>', 'language of messages').choices(languages))
    .option('--json', 'for programs: JSON on standard output')
    .helpCommand(false)
    .showHelpAfterError('(--help shows what there is)')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: host.writeOutput, writeErr: host.writeError, getOutHasColors: () => false })
    .exitOverride()
    .addHelpText('after', afterHelp);

  /** Loads the command when it is asked for. */
  const act =
    <Options extends object>(load: () => Promise<Command<Options>>, take: (args: string[]) => object) =>
    async (...given: unknown[]): Promise<void> => {
      const command = given.at(-1) as CommandLine;
      const options = { ...command.opts(), ...take(command.args) } as Options;
      onEnd(await (await load())(contextOf(host, command.optsWithGlobals()), options));
    };

  program
    .command('validate <files...>')
    .description('Say whether files can be used, and where not')
    .option('--integrity', 'also check sources, translations and dates')
    .option('--sheet <name>', 'sheet of a workbook')
    .action(
      act(
        async () => (await import('./commands/validate.js')).validate,
        (files) => ({ files }),
      ),
    );

  program
    .command('import <file>')
    .description('Make a dataset of a table of partners')
    .requiredOption('--network <id>', 'id of the network: our-network')
    .option('--name <name>', 'name of the network')
    .option('--to <file>', 'where to write; standard output unless given')
    .option('--sheet <name>', 'sheet of a workbook; the first with text unless given')
    .option('--names-in <tag>', 'language of the names, such as nl; that of --lang unless given')
    .option('--lenient', 'leave out faulty cells and rows, and take the rest')
    .action(
      act(
        async () => (await import('./commands/import.js')).importTable,
        ([file]) => ({ file }),
      ),
    );

  program
    .command('export <file>')
    .description('Write a dataset in another format')
    .requiredOption('--to <format>', 'csv (partners), json, json-ld, vcard, icalendar, datapackage (a folder)')
    .option('-o, --output <file>', 'where to write; standard output unless given')
    .option('--network <id>', 'whose partners, contacts or events')
    .option('--collection <name>', 'csv: all records of a collection, such as organizations')
    .option('--delimiter <name>', 'csv: comma, semicolon (Excel in Dutch and German) or tab')
    .option('--plain', 'csv: for programs, without marks for spreadsheets')
    .option('--base <address>', 'json-ld: first part of the addresses of records')
    .option('--sheet <name>', 'sheet of a workbook')
    .action(
      act(
        async () => (await import('./commands/export.js')).exportDataset,
        ([file]) => ({ file }),
      ),
    );

  program
    .command('show [network]')
    .description('Show what the data say of a network')
    .option('--data <file>', 'a file of your own; the published data unless given')
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
    .action(
      act(
        async () => (await import('./commands/find.js')).find,
        (words) => ({ text: words.join(' ') }),
      ),
    );

  program
    .command('diff <before> <after>')
    .description('Say what differs between two files')
    .action(
      act(
        async () => (await import('./commands/diff.js')).diff,
        ([before, after]) => ({ before, after }),
      ),
    );

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

  program
    .command('snippet <tag>')
    .description('Print what to paste into a page')
    .option('--src <address>', 'address of your file, as seen from the page')
    .option('--network <id>', 'network to show')
    .option('--script <address>', 'address of the script; /hn/hn.js unless given')
    .option('--page <title>', 'a whole page of that title')
    .option('-o, --output <file>', 'where to write; standard output unless given')
    .action(
      act(
        async () => (await import('./commands/snippet.js')).snippet,
        ([tag]) => ({ tag }),
      ),
    );

  return program;
};
