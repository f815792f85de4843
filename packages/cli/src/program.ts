import { loadIssueLanguage, type IssueLanguage } from '@health-networks/core/issues';
import { Command as CommandLine, Help, Option, type HelpConfiguration } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { refuseInput, type Command, type Context } from './context.js';
import { exitCodes, type ExitCode, type Host } from './host.js';
import { FaultyInputError } from './input/problem.js';
import {
  addDatasets,
  addInput,
  addOutput,
  addQuestions,
  addTableOptions,
  addTools,
  type Act,
} from './program-commands.js';
import { languageOfSystem, languages, wordsOf, type Language } from './words/choose-language.js';
import { helpIn } from './words/help/help-in.js';
import type { HelpWords } from './words/help/help-words.js';
import { workbookWordsIn } from './words/workbook-words.js';

/** Loads the language of issues: the words of core, and our own for workbooks. */
const issueLanguage = async (language: Language): Promise<IssueLanguage> => {
  const { words } = await loadIssueLanguage(language);
  const workbook = workbookWordsIn[language];
  return { language, words: language === 'en' || !workbook ? words : { ...words, workbook } };
};

interface GlobalOptions {
  readonly lang?: Language;
  readonly json?: boolean;
}

const afterHelp = ({ files, exitCodes: codes, examples }: HelpWords): string => `
${files}

${codes}

${examples}
  health-networks import partners.xlsx --network our-network --name "Our Network" -o partners.json
  health-networks validate partners.csv --lang nl
  health-networks export partners.json --to csv --delimiter semicolon -o partners.csv
  health-networks import contacts.vcf --network our-network -o contacts.json
  health-networks import agenda.ics --into partners.json
  health-networks serve partners.csv --name "Our Network"
  health-networks diff old.json new.json --lang nl
  health-networks merge east.json west.json -o partners.json
  health-networks show health-hub-utrecht
  health-networks find koln`;

const contextOf = async (host: Host, { lang: given, json = false }: GlobalOptions): Promise<Context> => {
  const lang = given ?? languageOfSystem(host);
  return {
    host,
    language: lang,
    requestedLanguage: given,
    words: wordsOf(lang),
    speech: await issueLanguage(lang),
    json,
  };
};

/** Runs a command. A file that turns out to be of no use is reported. */
const endOf = async (context: Context, command: () => Promise<ExitCode>): Promise<ExitCode> => {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof FaultyInputError)) throw error;
    refuseInput(context, error.problems);
    return exitCodes.faultyInput;
  }
};

/** Puts what the argument parser itself writes into another language, because it supports only English. */
const helpConfiguration = (words: HelpWords): HelpConfiguration => {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Arguments:': words.arguments,
    'Options:': words.options,
    'Global Options:': words.globalOptions,
    'Commands:': words.commands,
  };
  const help = new Help();
  const translateParts = (text: string): string =>
    text.replace('[options]', words.optionsPart).replace('[command]', words.commandPart);
  const translateValues = (text: string): string =>
    text.replace('(choices:', `(${words.choices}`).replace('(default:', `(${words.default}`);
  return {
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => translateParts(help.commandUsage(command)),
    subcommandTerm: (command) => translateParts(help.subcommandTerm(command)),
    optionDescription: (option) => translateValues(help.optionDescription(option)),
    argumentDescription: (argument) => translateValues(help.argumentDescription(argument)),
  };
};

/** Returns the arguments of a command by their names. */
const argumentsOf = ({ registeredArguments, processedArgs }: CommandLine): object =>
  Object.fromEntries(
    registeredArguments.map((argument, at): [string, unknown] => [argument.name(), processedArgs[at]]),
  );

/** Creates the program with its global options, and help in a language. Calls `onEnd` with the exit code of a command. */
export const createProgram = (host: Host, language: Language, onEnd: (code: ExitCode) => void): CommandLine => {
  const help = helpIn(language);
  const program = new CommandLine('health-networks')
    .description(help.program)
    .version(packageJson.version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .addOption(new Option('--lang <language>', help.lang).choices(languages))
    .option('--json', help.json)
    .helpCommand(false)
    .configureHelp(helpConfiguration(help))
    .configureOutput({
      writeOut: host.writeOutput,
      writeErr: host.writeError,
      outputError: () => undefined,
      getOutHasColors: () => false,
    })
    .exitOverride()
    .addHelpText('after', afterHelp(help));

  const act: Act =
    <Options extends object>(
      load: () => Promise<Command<Options>>,
      add: (command: CommandLine) => object = () => ({}),
    ) =>
    async (...given: unknown[]) => {
      const command = given.at(-1);
      if (!(command instanceof CommandLine)) throw new TypeError('An action is given its command last.');
      const options = { ...command.opts<Options>(), ...argumentsOf(command), ...add(command) };
      const context = await contextOf(host, command.optsWithGlobals());
      onEnd(await endOf(context, async () => (await load())(context, options)));
    };
  for (const add of [addInput, addDatasets, addOutput, addQuestions, addTools]) add(program, act, help);
  addTableOptions(program, help);
  return program;
};
