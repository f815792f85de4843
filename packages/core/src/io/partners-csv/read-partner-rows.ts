import { isId } from '../../model/guards/is-id.js';
import { isPlainText } from '../../model/guards/is-plain-text.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { asWarning } from '../../model/issues/read-result.js';
import { createIssueList } from '../../model/issues/limit-issues.js';
import type { Dataset } from '../../model/types.generated.js';
import { languageChains } from '../../text/language-chain.js';
import { tableFault } from '../reading/table-fault.js';
import { titleOfFile } from '../reading/title-of-file.js';
import { townsIn } from '../tables/cell-place.js';
import type { FindTelephone } from '../tables/cell-telephone.js';
import type { Table } from '../tables/table.js';
import { checkMapping, createTableColumns, type ColumnMapping } from '../tables/table-columns.js';
import { createNamesakes, fullNameOf } from '../tables/table-contacts.js';
import {
  checkConcepts,
  createTermIds,
  declaredTermsOf,
  tableVocabularies,
  NewTerms,
  type DeclaredTerms,
} from '../terms/declared-terms.js';
import { commaLists } from '../terms/table-themes.js';
import { createWordReader } from '../terms/word-reader.js';
import { partnersKind, type PartnerColumn } from './columns.js';
import { partnersDataset, type PartnerNetwork } from './dataset.js';
import { joinPeriods, withoutDuplicates, createIdReader, otherIdsIssue } from './duplicates.js';
import { furtherContactsIn } from './further-contacts.js';
import { cellIssue, readWithContacts, type PartnerRow, type PartnerTableRow, type RowContext } from './row.js';

/** Options of `readPartnersCsv`. */
export interface PartnersCsvOptions {
  /**
   * The network of the partners. Default id: `network`. Default name: that of the column "Network" if all rows agree,
   * else the file name without extension if it is written like a name ("De Kring.csv"), else the id.
   */
  network?: { id?: string; name?: string };
  /** BCP 47 tag of the language of the names. Default: `und` (not determined), also for an invalid tag. */
  language?: string;
  /**
   * Kinds and roles besides the known ones, by term: the `concepts` of a dataset, or written by hand as `{ pharmacy: {
   * scheme: 'organization-kind', label: { en: 'pharmacy', da: 'apotek' } } }`. Those in use are added to the dataset.
   */
  concepts?: DeclaredTerms;
  /**
   * Accepts kinds and roles that are neither known nor declared, and is called once for each. Each becomes a term of
   * the dataset, labeled as written: for public pages, which should show the rows anyway. Without this option they are
   * faults.
   */
  onUnknownTerm?: (issue: Issue) => void;
  /**
   * Called once if the ID column holds ids of another system, such as numbers or UUIDs. These records get ids derived
   * from their names; this is not a fault.
   */
  onOtherIds?: (issue: Issue) => void;
  /**
   * Meanings of columns with other than the accepted headers, by header as written: `{ "Naam organisatie": "name" }`.
   * `identifier` stores the cells as numbers in another register ("Relatienr 1042"), `note` as a remark; `ignore`
   * leaves the column out without an issue.
   */
  columns?: ColumnMapping;
  /**
   * Finds the number in a telephone cell, such as one without a country code, with a library that knows the numbering
   * plans. Without this option, numbers need their country code.
   */
  findTelephone?: FindTelephone;
  /**
   * Whether contact persons, their mailboxes and telephone numbers are read. Default: `true`. If `false`, neither their
   * columns nor a sheet of contacts is read.
   */
  contacts?: boolean;
  /** Name or URL of the file, for messages. */
  name?: string;
  /** Maximum size in bytes. Default: 5 MB. */
  maxBytes?: number;
  /** Called periodically with the number of rows read from a long table. */
  onProgress?: (rows: number, of: number) => void;
}

/** Options of `safeReadPartnersCsv`. */
export interface SafePartnersOptions extends Omit<PartnersCsvOptions, 'onUnknownTerm' | 'onOtherIds'> {
  /**
   * `strict` (default) returns no data unless everything is valid: for files and build servers. `lenient` leaves out
   * faulty cells and rows without a usable name, and accepts unknown kinds and roles as written: for public pages.
   */
  readonly mode?: 'strict' | 'lenient';
}

/** A table of partners as text. */
export type PartnerTable = Table<PartnerColumn>;

/** Interval between progress reports, in rows. */
const progressInterval = 500;

const checkNetwork = ({ id, name }: PartnerNetwork): Issue[] => [
  ...(isId(id)
    ? []
    : [
        issueAt('csv', ['network', 'id'], {
          value: id,
          ...tableFault('network-id', 'write-network-id'),
        }),
      ]),
  ...(isPlainText(name) && name.trim() === name
    ? []
    : [
        issueAt('csv', ['network', 'name'], {
          value: name,
          ...tableFault('network-name', 'write-network-name'),
        }),
      ]),
];

const takenIds = (network: PartnerNetwork, concepts: DeclaredTerms): Map<string, FaultText> => {
  const terms = tableVocabularies.flatMap((vocabulary) => declaredTermsOf(concepts, vocabulary));
  return new Map([
    ...terms.map(([term]) => [term, tableFault('id-of-term', 'own-ids')] as const),
    [network.id, tableFault('id-of-network', 'own-ids')],
  ]);
};

/** Returns ids that new terms must not use. */
const givenIds = ({ rows }: PartnerTable, network: PartnerNetwork, concepts: DeclaredTerms): string[] => [
  network.id,
  ...Object.keys(concepts),
  ...rows.flatMap(({ cells }) => cells.id ?? []),
];

/** Returns the name of the network in a column of the table, or `undefined` if rows differ. */
const namedIn = ({ rows }: PartnerTable): string | undefined => {
  const [name, ...others] = new Set(rows.flatMap(({ cells }) => cells.network || []));
  return others.length === 0 ? name : undefined;
};

const networkOf = (table: PartnerTable, { network: given, name = '' }: PartnersCsvOptions): PartnerNetwork => {
  const id = given?.id ?? 'network';
  return { id, name: given?.name ?? namedIn(table) ?? titleOfFile(name) ?? id };
};

/** Returns the row of an issue; 0 for an issue about the whole table. */
const rowOf = ({ path: [, row] }: Issue): number => (typeof row === 'number' ? row : 0);

/** Sorts errors and notices by row. Errors of a table that is usable without the faulty cells are warnings. */
export const reportedIn = ({ issues, notices }: Pick<ReadRows, 'issues' | 'notices'>, isUsable: boolean): Issue[] =>
  [...(isUsable ? issues.map(asWarning) : issues), ...notices].sort((a, b) => rowOf(a) - rowOf(b));

/** The result of reading a table. */
interface ReadRows {
  /** Errors, sorted by row. */
  readonly issues: readonly Issue[];
  /** Number of further errors, which are not listed. */
  readonly more: number;
  /** Notices about what is not read or read as written, which do not prevent the rest from being read. */
  readonly notices: readonly Issue[];
  /** Whether every row, with its id, is in the dataset. */
  readonly isComplete: boolean;
  /** Whether anything is left to show without the faulty cells. */
  readonly isTable: boolean;
  /** Notice about ids of another system, if there are any. */
  readonly otherIds: Issue | undefined;
  /** Creates the dataset, without the faulty cells. */
  readonly toDataset: () => Dataset;
}

/** Checks the option `columns`. For several tables, the caller checks it against all of them. */
const checkColumns = (table: PartnerTable, options: PartnersCsvOptions): Issue[] =>
  checkMapping(options.columns ?? {}, [createTableColumns(partnersKind, options)], table.allHeaders);

/** Reports persons of one name who may be two. */
const reportNamesakes = (rows: readonly PartnerRow[], context: RowContext): void => {
  const findNamesake = createNamesakes();
  for (const { number, name, contact } of rows) {
    const { person, email } = contact;
    const fault = person && findNamesake(person, { organization: `${number}`, label: name, email });
    if (!fault) continue;
    context.notices.add(() => cellIssue(context, { number }, 'contactPerson', { value: fullNameOf(person), ...fault }));
  }
};

/**
 * Whether a row is a heading above others: it has a kind or role in the plural in place of the name, and nothing else, in
 * a table that has more columns.
 */
const isHeadingRow = ({ cells }: PartnerTableRow, { kinds, roles, headers }: RowContext): boolean => {
  const { name = '', ...others } = cells;
  if (Object.keys(headers).length < 2 || Object.values(others).some((cell) => cell !== '')) return false;
  return [kinds, roles].some((reader) => reader.isPlural(name));
};

/** Reads the rows of a table, faulty or not. */
export const readPartnerRows = (
  table: PartnerTable,
  options: PartnersCsvOptions & SafePartnersOptions,
  ofMapping: readonly Issue[] = checkColumns(table, options),
): ReadRows => {
  const { concepts = {}, mode } = options;
  const unknownTerms: Issue[] = [];
  const onUnknownTerm =
    mode === 'lenient' ? (issue: Issue): void => void unknownTerms.push(issue) : options.onUnknownTerm;
  const language = languageChains(options.language ?? '')[0]?.[0] ?? 'und';
  const network = networkOf(table, options);
  const newTerms = new NewTerms({ language, createId: createTermIds(givenIds(table, network, concepts)) });
  const isOwnId = createIdReader(table);
  const context: RowContext = {
    newTerms,
    onUnknownTerm,
    isOwnId,
    headers: table.headers,
    language,
    findTelephone: options.findTelephone,
    hasContacts: options.contacts ?? true,
    isTown: townsIn(table.rows.map(({ cells }) => cells.place ?? '')),
    kinds: createWordReader({ vocabulary: 'organization-kind', language, concepts }),
    roles: createWordReader({ vocabulary: 'membership-role', language, concepts }),
    issues: createIssueList(),
    notices: createIssueList(),
    toldTowns: new Set(),
  };
  const { rows: own, further } = furtherContactsIn(table.rows, (row) => isHeadingRow(row, context));
  const read = own.flatMap((row, at) => {
    if (at % progressInterval === 0 && at > 0) options.onProgress?.(at, own.length);
    if (!isHeadingRow(row, context)) return readWithContacts(row, further.get(row.number), context);
    const fault = { value: row.cells.name, ...tableFault('heading-row', 'fill-kind-column') };
    context.notices.add(() => cellIssue(context, row, 'name', { severity: 'warning', ...fault }));
    return [];
  });
  const joined = joinPeriods(read, context);
  const rows = withoutDuplicates(joined, takenIds(network, concepts), context).filter(({ name }) => name !== '');
  reportNamesakes(rows, context);
  const ofOptions = [...checkNetwork(network), ...checkConcepts(concepts, tableVocabularies), ...ofMapping];
  const otherIds = otherIdsIssue(table, isOwnId);
  return {
    issues: [...ofOptions, ...table.issues.issues, ...context.issues.issues].sort((a, b) => rowOf(a) - rowOf(b)),
    more: table.issues.more + context.issues.more,
    notices: [
      ...[...table.notices, ...context.notices.issues, ...commaLists(table, concepts)],
      ...[...(otherIds ? [otherIds] : []), ...unknownTerms],
    ],
    isComplete: table.isComplete && rows.length === joined.length && rows.every((row, at) => row === joined[at]),
    isTable: ofOptions.length === 0 && table.headers.name !== undefined,
    otherIds,
    toDataset: () => partnersDataset(rows, { network, language, concepts: { ...concepts, ...newTerms.concepts } }),
  };
};
