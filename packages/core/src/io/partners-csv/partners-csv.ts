import { DatasetError } from '../../model/issues/dataset-error.js';
import type { Dataset } from '../../model/dataset.js';
import { isId } from '../../model/guards/is-id.js';
import { isUsable, isVisible } from '../../model/guards/is-plain-text.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import { createIssueList, limitIssues } from '../../model/issues/limit-issues.js';
import { languageChains } from '../../text/language-chain.js';
import { readCsvText } from '../csv/csv-text.js';
import {
  checkConcepts,
  declaredTermsOf,
  tableVocabularies,
  UnknownTerms,
  type DeclaredTerms,
} from './partners-csv-concepts.js';
import { partnersDataset, type PartnerNetwork } from './partners-csv-dataset.js';
import { checkDuplicates } from './partners-csv-duplicates.js';
import { createIdReader, otherIdsIssue, type IdReader } from './partners-csv-ids.js';
import { readPartnerRow, type RowContext } from './partners-csv-row.js';
import { readPartnerTable, type PartnerTable } from './partners-csv-table.js';
import { createWordReader } from './partners-csv-terms.js';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Several words, with a capital: `partners.csv` and `leden_2024.csv` are not named after a network. */
const isLikeName = (title: string): boolean => /\s/.test(title) && /\p{Lu}/u.test(title);

/**
 * The name of a file or address without folders, ending and query: "Our network" of `/files/Our%20network.csv?v=2`;
 * undefined where it is not written like a name.
 */
export const titleOfFile = (name: string): string | undefined => {
  const [path = ''] = name.split(/[?#]/);
  const file = decode(path).split(/[\\/]/).at(-1) ?? '';
  const title = file
    .replace(/\.[^.]*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return isLikeName(title) && isVisible(title) && isUsable(title) ? title : undefined;
};

/** How to read a table of partners. */
export interface PartnersCsvOptions {
  /**
   * The network whose partners they are. Its id is `network` unless given. Its name unless given: that of the column
   * "Network" where all rows agree, else that of the file without ending if it is written like a name ("De Kring.csv"),
   * else the id.
   */
  network?: { id?: string; name?: string };
  /** BCP 47 tag of the language of the names; `und` (not determined) unless given, and for text that is no tag. */
  language?: string;
  /**
   * Kinds and roles besides the known ones, by term: the `concepts` of a dataset, or written by hand as
   * `{ pharmacy: { scheme: 'organization-kind', label: { en: 'pharmacy', da: 'apotek' } } }`. The dataset gets those in use.
   */
  concepts?: DeclaredTerms;
  /**
   * Takes words for kinds and roles that are neither known nor declared: is told of each, once. Each then becomes a term
   * of the dataset, named as it is written: for public pages, on which the rows are worth showing. Without it they are faults.
   */
  onUnknownTerm?: (issue: Issue) => void;
  /**
   * Is told, once, where the ID column holds what is no id of ours: numbers, UUIDs. These records get ids made of their
   * names; nothing of it is a fault.
   */
  onOtherIds?: (issue: Issue) => void;
  /** What to call the file in messages: its name or address. */
  name?: string;
  /** The largest size that is read, in bytes; 5 MB unless given. */
  maxBytes?: number;
}

const defaultMaxBytes = 5_000_000;

const checkNetwork = ({ id, name }: PartnerNetwork): Issue[] => [
  ...(isId(id)
    ? []
    : [
        issueAt('csv', ['network', 'id'], {
          value: id,
          message: 'is not a kebab-case id',
          remedy: 'Use lower-case letters, digits and single hyphens: "our-network".',
        }),
      ]),
  ...(isVisible(name) && isUsable(name) && name.trim() === name
    ? []
    : [
        issueAt('csv', ['network', 'name'], {
          value: name,
          message: 'is not the name of a network',
          remedy: 'Give its name, without white space around it.',
        }),
      ]),
];

const takenIds = (network: PartnerNetwork, concepts: DeclaredTerms): Map<string, string> => {
  const terms = tableVocabularies.flatMap((vocabulary) => declaredTermsOf(concepts, vocabulary));
  return new Map([...terms.map(([term]) => [term, 'a declared term'] as const), [network.id, 'the network']]);
};

/** Ids that new terms must not use. */
const givenIds = ({ rows }: PartnerTable, network: PartnerNetwork, concepts: DeclaredTerms): string[] => [
  network.id,
  ...Object.keys(concepts),
  ...rows.flatMap(({ cells }) => cells.id ?? []),
];

const tellOfOtherIds = (table: PartnerTable, isOwnId: IdReader, tell: PartnersCsvOptions['onOtherIds']): void => {
  const issue = tell && otherIdsIssue(table, isOwnId);
  if (issue) tell(issue);
};

/** The name of the network in a column of the table; undefined where rows differ. */
const namedIn = ({ rows }: PartnerTable): string | undefined => {
  const [name, ...others] = new Set(rows.flatMap(({ cells }) => cells.network || []));
  return others.length === 0 ? name : undefined;
};

const networkOf = (table: PartnerTable, { network: given, name = '' }: PartnersCsvOptions): PartnerNetwork => {
  const id = given?.id ?? 'network';
  return { id, name: given?.name ?? namedIn(table) ?? titleOfFile(name) ?? id };
};

const rowOf = ({ path: [, row] }: Issue): number => (typeof row === 'number' ? row : 0);

/**
 * Reads a table of partners, one row for each organization, as spreadsheets save it: comma, semicolon or tab, UTF-8,
 * UTF-16 or Windows-1252; what seems to be in another encoding is refused. The first row names the columns in English, Dutch, German or Finnish, in any order: name
 * (the only one that must be there), ID, other names, kind, place, role, website, logo, network; others are ignored. All rows belong to one
 * network. Names as spelled, save that spellings of one place are one: the one with capitals and small letters, then the most
 * frequent, then the first. An ID that is no kebab-case id is one of another system: the record gets an id made of its name,
 * and of that ID too where a name is not enough, the same ones whenever the table is read; an address in ROR or Wikidata
 * becomes its identifier. Kinds and roles are known terms or those of `concepts`, by their labels in any language. Throws a `DatasetError` with everything that is wrong, by row and column, and reads nothing of the file then.
 *
 * The form of every value is checked here and not by `parseDataset`, because only here its row is known, and because a
 * page that shows a table then needs no schemas. A test holds that `parseDataset` accepts whatever this returns.
 *
 * @example
 * const text = 'Naam;Soort\nUMC Utrecht;ziekenhuis\n';
 * readPartnersCsv(text, { network: { id: 'circle', name: 'De Kring' }, language: 'nl' }).organizations;
 * // { 'umc-utrecht': { id: 'umc-utrecht', name: { nl: 'UMC Utrecht' }, kind: 'hospital', citations: [] } }
 */
export const readPartnersCsv = (input: string | Uint8Array, options: PartnersCsvOptions = {}): Dataset => {
  const { name = '', maxBytes = defaultMaxBytes, concepts = {}, onUnknownTerm } = options;
  const shownName = name || 'the file';
  const language = languageChains(options.language ?? '')[0]?.[0] ?? 'und';
  const table = readPartnerTable(readCsvText(input, { name: shownName, maxBytes }), shownName);
  const network = networkOf(table, options);
  const unknown =
    onUnknownTerm && new UnknownTerms({ language, taken: givenIds(table, network, concepts), onUnknownTerm });
  const isOwnId = createIdReader(table);
  const context: RowContext = {
    unknown,
    isOwnId,
    headers: table.headers,
    kinds: createWordReader({ vocabulary: 'organization-kind', language, concepts }),
    roles: createWordReader({ vocabulary: 'membership-role', language, concepts }),
    issues: createIssueList(),
  };
  const rows = table.rows.map((row) => readPartnerRow(row, context));
  const issues = [
    ...checkNetwork(network),
    ...checkConcepts(concepts, tableVocabularies),
    ...table.issues.issues,
    ...context.issues.issues,
    ...checkDuplicates(rows, takenIds(network, concepts), context),
  ].sort((a, b) => rowOf(a) - rowOf(b));
  if (issues.length > 0) throw new DatasetError(limitIssues(issues, { more: table.issues.more + context.issues.more }));
  tellOfOtherIds(table, isOwnId, options.onOtherIds);
  return partnersDataset(rows, { network, language, concepts: { ...concepts, ...unknown?.concepts } });
};
