import type { Fault, Issue } from '../../model/issues/issue.js';
import { joinCell, splitCell } from '../csv/csv.js';
import { tableFault } from '../reading/table-fault.js';
import { readPeriod } from '../tables/cell-date.js';
import { cellIssueAt, emailFault, remarkFault, textFault, urlFault } from '../tables/cell-faults.js';
import { readTelephone, type FindTelephone } from '../tables/cell-telephone.js';
import { RowReader, type RowIssues } from '../tables/row-reader.js';
import type { TableRow } from '../tables/table.js';
import type { TableContact } from '../tables/table-contacts.js';
import type { NewTerms } from '../terms/declared-terms.js';
import type { WordReader } from '../terms/word-reader.js';
import { contactColumns, type PartnerColumn } from './columns.js';

/** Whether an id is one of ours rather than of another system, such as a database that numbers its rows. */
export type IdReader = (cell: string) => boolean;

/** The membership in a row. */
export type RowMembership = Pick<PartnerRow, 'roles' | 'startDate' | 'endDate'>;

/** A parsed row; empty strings for empty cells. */
export interface PartnerRow {
  readonly number: number;
  readonly id: string;
  /** Content of the ID column if it is not one of our ids: a number, a UUID. */
  readonly otherId: string;
  readonly name: string;
  readonly alternateNames: readonly string[];
  /** A known or declared term. */
  readonly kind: string;
  readonly place: string;
  readonly roles: readonly string[];
  readonly url: string;
  readonly logo: string;
  readonly description: string;
  readonly note: string;
  readonly themes: readonly string[];
  /** Each with the name of its register as a prefix. */
  readonly otherIdentifiers: readonly string[];
  /** Dates of the membership, in EDTF. */
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  /** Further memberships, from other rows of the same organization. */
  readonly further?: readonly RowMembership[];
  readonly contact: TableContact;
  /** From further rows of the organization that differ in nothing else. */
  readonly furtherContacts?: readonly TableContact[] | undefined;
  /** Name of the network according to the row. */
  readonly network: string;
}

export interface RowContext extends RowIssues<PartnerColumn> {
  readonly isOwnId: IdReader;
  readonly kinds: WordReader;
  readonly roles: WordReader;
  /** Language of dates in words, and of number formats. */
  readonly language: string;
  readonly findTelephone?: FindTelephone | undefined;
  /** Whether a name stands as a town in some row. */
  readonly isTown: (name: string) => boolean;
  /** Whether contact persons, mailboxes and telephone numbers are read. */
  readonly hasContacts: boolean;
  /** Collects words that become terms. */
  readonly newTerms: NewTerms;
  /** Called for each unknown word that becomes a term. Without it, unknown words are faults. */
  readonly onUnknownTerm?: ((issue: Issue) => void) | undefined;
}

export type PartnerTableRow = TableRow<PartnerColumn>;

export const cellIssue = (
  { headers }: Pick<RowContext, 'headers'>,
  row: Pick<PartnerTableRow, 'number'>,
  column: PartnerColumn,
  fault: Fault,
): Issue => cellIssueAt(headers, row, column, fault);

const logoFault = (url: string): Fault | undefined =>
  urlFault(url) && { value: url, ...tableFault('not-an-address', 'give-logo-address') };

const nameFault = (name: string): Fault | undefined =>
  name === '' ? tableFault('no-name', 'write-name') : textFault(name, 'write-name');

/** Suggests semicolons for words with commas that are all known: "lid, partner". */
const commaFault = (word: string, reader: WordReader): Fault | undefined => {
  const words = word.split(',').map((part) => part.trim());
  const isKnown = (part: string): boolean => (reader.find(part) ?? reader.findNarrower(part)) !== undefined;
  if (words.length < 2 || !words.every(isKnown)) return undefined;
  return tableFault('unknown-role', 'did-you-mean', { near: joinCell(words) });
};

/** Handles a word without a term: returns a new term or adds an issue. */
const readUnknown = (
  word: string,
  column: PartnerColumn,
  { row, reader, context }: { row: PartnerTableRow; reader: WordReader; context: RowContext },
): string | undefined => {
  const { newTerms, onUnknownTerm, issues, notices } = context;
  const narrower = reader.findNarrower(word);
  if (narrower) {
    return newTerms.take(narrower, reader.vocabulary, () => {
      notices.add(() => cellIssue(context, row, column, { severity: 'info', value: word, ...reader.noteOn(narrower) }));
    });
  }
  const fault = textFault(word) ?? (column === 'role' ? commaFault(word, reader) : undefined);
  if (onUnknownTerm && !fault) {
    return newTerms.take({ label: word }, reader.vocabulary, () => {
      onUnknownTerm(cellIssue(context, row, column, { severity: 'warning', value: word, ...reader.hintFor(word) }));
    });
  }
  issues.add(() => cellIssue(context, row, column, { value: word, ...(fault ?? reader.faultOf(word)) }));
  return undefined;
};

/** Returns the remark from the note column and the columns mapped to `note`. */
const noteOf = (reader: RowReader<PartnerColumn>, { extras }: PartnerTableRow): string =>
  [
    reader.text('note', remarkFault),
    ...extras.filter(({ use }) => use === 'note').map(({ header, value }) => `${header}: ${value}`),
  ]
    .filter(Boolean)
    .join('; ');

const otherIdentifiersOf = (reader: RowReader<PartnerColumn>, { extras }: PartnerTableRow): string[] => [
  ...reader.texts('otherIdentifiers'),
  ...extras.filter(({ use }) => use === 'identifier').map(({ header, value }) => `${header} ${value}`),
];

const readContact = (reader: RowReader<PartnerColumn>, { findTelephone }: RowContext): TableContact => ({
  person: reader.person('contactPerson'),
  email: reader.text('email', emailFault),
  telephone: reader.value('telephone', (cell) => readTelephone(cell, findTelephone)),
});

/** Reads a row that adds a contact to an organization. */
const readFurtherContact = (row: PartnerTableRow, organization: string, context: RowContext): TableContact => {
  const reader = new RowReader(row, context);
  const column = contactColumns.find((one) => reader.cell(one) !== '') ?? 'contactPerson';
  const fault = tableFault('further-contact', 'leave-contact', { organization });
  const severity = reader.cell('name') === '' ? 'warning' : 'info';
  reader.notice(column, { severity, value: reader.cell(column), ...fault });
  return readContact(reader, context);
};

const readWords = (
  { row, context, column }: { row: PartnerTableRow; context: RowContext; column: 'kind' | 'role' },
  words: readonly string[],
  reader: WordReader,
): string[] =>
  words.flatMap((word) => {
    const term = reader.find(word) ?? readUnknown(word, column, { row, reader, context });
    return term === undefined ? [] : [term];
  });

const readTerms = (
  row: PartnerTableRow,
  context: RowContext,
  reader: RowReader<PartnerColumn>,
): Pick<PartnerRow, 'kind' | 'roles'> => {
  const kindWord = reader.cell('kind');
  const [kind = 'other'] = readWords({ row, context, column: 'kind' }, kindWord ? [kindWord] : [], context.kinds);
  const roles = new Set(readWords({ row, context, column: 'role' }, splitCell(reader.cell('role')), context.roles));
  return { kind, roles: roles.size > 0 ? [...roles] : ['member'] };
};

/** Parses a row and adds all its faults to `context.issues`. A faulty cell is read as empty. */
const readPartnerRow = (row: PartnerTableRow, context: RowContext): PartnerRow => {
  const reader = new RowReader(row, context);
  const alternateNames = reader.texts('alternateNames');
  const { kind, roles } = readTerms(row, context, reader);
  const id = reader.text('id', remarkFault);
  const isOwn = context.isOwnId(id);
  const { startDate, endDate } = readPeriod(reader, context.language);
  // One literal: an object of this many fields that begins with a spread takes twice the time of the whole row.
  return {
    number: row.number,
    id: isOwn ? id : '',
    otherId: isOwn ? '' : id,
    name: reader.text('name', nameFault),
    alternateNames,
    kind,
    place: reader.towns('place', [reader.cell('place')].filter(Boolean), context.isTown)[0] ?? '',
    roles,
    url: reader.text('url', urlFault),
    logo: reader.text('logo', logoFault),
    description: reader.text('description'),
    note: noteOf(reader, row),
    themes: reader.texts('themes'),
    otherIdentifiers: otherIdentifiersOf(reader, row),
    startDate,
    endDate,
    contact: context.hasContacts ? readContact(reader, context) : { email: '' },
    network: reader.text('network'),
  };
};

/** Reads the row of an organization, with its contacts in further rows. */
export const readWithContacts = (
  row: PartnerTableRow,
  further: readonly PartnerTableRow[] | undefined,
  context: RowContext,
): PartnerRow => {
  const read = readPartnerRow(row, context);
  if (!further || !context.hasContacts) return read;
  return { ...read, furtherContacts: further.map((other) => readFurtherContact(other, row.cells.name ?? '', context)) };
};
