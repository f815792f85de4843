import { findNearest, type Dataset } from '@health-networks/core';
import { type Context, readDataset } from '../context.js';
import { UsageError } from '../host.js';
import { FaultyInputError, type Problem } from '../input/problem.js';
import type { InputOptions } from '../input/read-input.js';
import { workbookFault } from '../input/workbook-fault.js';
import { isLanguageTag } from '../words/choose-language.js';

/** Returns the word that the user gave, if it is known. Throws a `UsageError` for another one. */
export const chooseWord = <Word extends string>(
  known: readonly Word[],
  what: string,
  word: string,
  { words }: Pick<Context, 'words'>,
): Word => {
  const found = known.find((each) => each === word);
  if (found !== undefined) return found;
  throw new UsageError(words.unknownValue(what, word, known.join(', '), findNearest(word, known)));
};

/** Returns the value for a word that the user gave. */
export const choose = <Word extends string, Value>(
  table: Readonly<Record<Word, Value>>,
  what: string,
  word: string,
  context: Pick<Context, 'words'>,
): Value => table[chooseWord(Object.keys(table) as Word[], what, word, context)];

/** Returns the language of the names in tables; none if it is not given. */
export const tableLanguage = (
  { words }: Pick<Context, 'words'>,
  namesIn: string | undefined,
): Pick<InputOptions, 'language'> => {
  if (namesIn === undefined) return {};
  if (!isLanguageTag(namesIn)) throw new UsageError(words.wrongLanguage('--names-in', namesIn));
  return { language: namesIn };
};

/** Returns the languages of names in the output: that of `--names-in`, then that of the messages. */
export const namesLanguage = (context: Context, namesIn: string | undefined): string =>
  [tableLanguage(context, namesIn).language, context.language].filter((tag) => tag !== undefined).join(', ');

/** The fault of a dataset without networks, where a command needs one. */
export const withoutNetwork = (file = '-', id = 'our-network'): Problem => ({
  file,
  issue: {
    rule: 'schema',
    severity: 'error',
    path: [],
    ...workbookFault('no-network', 'add-network', {
      example: `{ "${id}": { "name": { "en": "…" }, "kind": "cluster", "citations": [] } }`,
    }),
  },
  place: {},
});

/** Of which file a network is asked, and by which argument. */
interface AskedOf {
  readonly file?: string | undefined;
  readonly how?: string;
}

/**
 * Returns the id of the requested network, with fallbacks: the network that the data are about, or their only one.
 *
 * @throws {FaultyInputError} when there are no networks
 */
export const networkIdIn = (
  { words }: Context,
  { networks, about }: Dataset,
  requested: string | undefined,
  { file, how = '--network' }: AskedOf = {},
): string => {
  const ids = Object.keys(networks);
  if (ids.length === 0) throw new FaultyInputError([withoutNetwork(file, requested)]);
  const known = ids.join(', ');
  const id = requested ?? about ?? (ids.length === 1 ? ids[0] : undefined);
  if (id === undefined) throw new UsageError(words.severalNetworks(known, how));
  if (!Object.hasOwn(networks, id)) throw new UsageError(words.unknownNetwork(id, known, findNearest(id, ids)));
  return id;
};

/** Which dataset to update with files, and the network that they describe, as given by the user. */
export interface GivenTarget {
  readonly into?: string;
  /** Required unless the dataset has a single network. */
  readonly network?: string;
}

/** The network that files describe, and the dataset of `--into`. */
export type Target = Pick<InputOptions, 'into' | 'network'>;

/**
 * Reads the dataset of `--into`, if given; undefined if it cannot be used, which is reported. Other files, such as a
 * workbook, are refused, because a dataset would replace them.
 */
export const readTarget = async (
  context: Context,
  { into: path, network }: GivenTarget,
): Promise<Target | undefined> => {
  if (path === undefined) return network === undefined ? {} : { network: { id: network } };
  const into = await readDataset(context, path, { migrate: true, isDataset: true });
  return into && { into, network: { id: networkIdIn(context, into, network, { file: path }) } };
};
