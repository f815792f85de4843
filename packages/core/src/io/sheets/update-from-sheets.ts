import { collectionNames, type AnyRecord } from '../../model/collections.js';
import { DatasetError } from '../../model/issues/dataset-error.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../../query/index-dataset.js';
import { diffRecords, type FieldChange } from '../../query/versions/diff-datasets.js';
import { tidy } from '../csv/csv.js';
import { sheetFault } from '../reading/sheet-fault.js';
import type { TableColumnsOptions } from '../tables/table-columns.js';
import { createIdMatcher } from '../update/match-records.js';
import {
  endIn,
  leftPersons,
  type Entry,
  type Records,
  endingCollections,
  recordsInDataset,
  withRecords,
} from '../update/records-in-dataset.js';
import { toFormSheets, type FormSheet } from './form-sheets.js';
import { contactColumns, createOwnContacts, isContact, type OwnContacts } from './own-contacts.js';
import { readSheets, safeReadSheets } from './read-sheets.js';
import { createSheetColumns } from './sheet-kinds.js';
import type { ReadSheet, SheetRows, SheetsOptions, SheetsResult } from './sheets-result.js';
import { createExcuse, keepUnknownCells } from './unchanged-cells.js';

/** Options of `updateFromSheets`. */
export interface UpdateOptions extends Omit<SheetsOptions, 'known' | 'network'> {
  /** Id of the network of the partners, contacts and events. */
  readonly network: string;
  /**
   * How to handle records that the sheets do not contain: `keep` (default) leaves them and reports them, `remove`
   * removes their memberships, contacts or events. A contact or event that is also about other
   * networks stays there. Organizations, persons and places always stay, because others may refer to them; a person to
   * whom nothing refers any more is reported. If a sheet has a row that could not be read, or no row of a partner,
   * `remove` keeps all records, and reports that; in strict mode that is an error.
   */
  readonly absent?: 'keep' | 'remove';
}

/** Sheets list the parties of one network and do not describe the network itself. */
const ofSheets = collectionNames.filter((name) => name !== 'networks');

/**
 * Returns the fields that the sheets add to a record they contain for the first time. Fields that the sheets lack stay.
 */
const additions = (record: AnyRecord, now: AnyRecord): FieldChange[] =>
  diffRecords(now, record).filter(({ after, path }) => after !== undefined && path !== 'citations');

/** Returns the changes of a row to a record. The spelling of a name by which the record was matched is not changed. */
const changesOf = ({ record, isByName }: Entry, now: AnyRecord, before: Records): FieldChange[] => {
  const shown = before.get(record.id)?.record;
  const changes = shown ? diffRecords(shown, record) : additions(record, now);
  return isByName ? changes.filter(({ path }) => !/^(?:name|label)\b/.test(path)) : changes;
};

/**
 * Whether a row determines the memberships of the partner: they end regardless of the option `absent`. A row of contacts
 * does not determine the posts of the person.
 */
const isOfRow = ({ collection, record }: Entry, rows: Records): boolean => {
  const member = 'member' in record ? rows.get(record.member) : undefined;
  return collection === 'memberships' && member !== undefined && member.collection !== 'persons';
};

/** Whether a membership is one of several periods in a role, each of which has a row. */
const isOnePeriod = ({ record }: Entry, before: Records): boolean =>
  'member' in record &&
  [...before.values()].filter(
    ({ record: other }) => 'member' in other && other.member === record.member && other.role === record.role,
  ).length > 1;

const absentIssue = ({ collection, record }: Entry): Issue =>
  issueAt('csv', [collection, record.id], {
    severity: 'info',
    ...sheetFault('no-row', 'leave-or-remove'),
  });

/** Reports the sheets whose rows were not all read: a record without a row may be in one of the others. */
const unreadIssues = (
  sheets: readonly ReadSheet[],
  { absent, mode }: { absent: UpdateOptions['absent']; mode: UpdateOptions['mode'] },
): Issue[] => {
  const severity = mode === 'lenient' ? 'warning' : 'error';
  return (absent === 'remove' ? sheets : [])
    .filter(({ kind, isComplete }) => kind !== undefined && !isComplete)
    .map(({ name }) =>
      issueAt('csv', ['sheets', name], { severity, ...sheetFault('unread-rows', 'correct-rows-or-keep') }),
    );
};

interface Changes {
  readonly before: Records;
  readonly after: Records;
  readonly absent: 'keep' | 'remove';
  /** Whether every row was read. */
  readonly isComplete: boolean;
  readonly network: string;
  readonly contacts: OwnContacts;
  /** Whether the rows of partners have cells of their contacts. */
  readonly hasContactColumns: boolean;
}

const updated = (
  dataset: Dataset,
  { before, after, absent, isComplete, network, contacts, hasContactColumns }: Changes,
): { data: Dataset; issues: Issue[] } => {
  const inSheets = [...before.values()].filter(
    ({ collection, record }) => endingCollections.some((name) => name === collection) && !after.has(record.id),
  );
  const emptied = inSheets.filter(({ record }) => hasContactColumns && contacts.isEmptied(record, after));
  const gone = [...inSheets.filter((entry) => !emptied.includes(entry)), ...contacts.ofAbsent(before, after)];
  const isEnded = (entry: Entry): boolean =>
    absent === 'remove' || (isOfRow(entry, after) && (isComplete || !isOnePeriod(entry, before)));
  const ending = endIn(dataset, gone.filter(isEnded), network);
  const remaining = emptied.map((entry) => contacts.withoutCells(entry));
  const isLeft = ({ record }: Entry): boolean => isContact(record);
  const data = withRecords(dataset, {
    records: after,
    changesOf: (entry, now) => changesOf(entry, now, before),
    // A default that the table shows, such as a role without a column of roles, is not a new record.
    isNew: ({ record }) => !before.has(record.id),
    ending: {
      removed: [...ending.removed, ...remaining.filter((entry) => !isLeft(entry))],
      changed: [...ending.changed, ...remaining.filter(isLeft)],
    },
  });
  const kept = [...gone.filter((entry) => !isEnded(entry)), ...ending.kept];
  return { data, issues: [...kept.map(absentIssue), ...leftPersons(dataset, data, 'csv')] };
};

/**
 * Returns the form sheets of the dataset with only the given sheets and columns, so that missing ones are not compared.
 */
const formLike = (
  forms: readonly FormSheet[],
  sheets: readonly ReadSheet[],
  options: TableColumnsOptions,
): SheetRows[] =>
  sheets.flatMap(({ kind, headers }): SheetRows[] => {
    const form = forms.find((one) => one.kind === kind);
    if (!form || !kind) return [];
    const { find } = createSheetColumns(options)[kind] as { find: (header: string) => string | undefined };
    const given = new Set(headers.map((header) => find(header)));
    const shown = form.columns.map(({ column }) => column === 'id' || given.has(column));
    const pick = (cells: readonly string[]): string[] => cells.filter((_, at) => shown[at]);
    return [{ name: form.name, kind, rows: [pick(form.columns.map(({ header }) => header)), ...form.rows.map(pick)] }];
  });

/** Returns the columns of the sheet of partners. */
const columnsIn = (sheets: readonly ReadSheet[], options: TableColumnsOptions): string[] => {
  const { partners } = createSheetColumns(options);
  const { headers = [] } = sheets.find(({ kind }) => kind === 'partners') ?? {};
  return headers.flatMap((header) => partners.find(header) ?? []);
};

/** Returns a predicate for ids written in a column of ids; the reader of the table derived all others from names. */
const writtenIn = (
  sheets: readonly Pick<SheetRows, 'name' | 'rows'>[],
  read: readonly ReadSheet[],
  options: TableColumnsOptions,
): ((id: string) => boolean) => {
  const columns = createSheetColumns(options);
  const ids = new Set(
    read.flatMap(({ name, kind, headers }) => {
      const at = kind === undefined ? -1 : headers.findIndex((header) => columns[kind].find(header) === 'id');
      const rows = at < 0 ? [] : (sheets.find((sheet) => sheet.name === name)?.rows ?? []);
      return rows.map((cells) => tidy(cells[at] ?? ''));
    }),
  );
  return (id) => ids.has(id);
};

/** Returns the options for reading sheets about a network of a dataset. */
const optionsFor = (dataset: Dataset, { network: id, ...given }: UpdateOptions): SheetsOptions => {
  const network = dataset.networks[id];
  return {
    ...given,
    concepts: { ...dataset.concepts, ...given.concepts },
    known: dataset,
    network: { id, ...(network && { name: Object.values(network.name)[0] ?? id }) },
  };
};

/**
 * Applies edited sheets to a dataset. A cell that agrees with the dataset changes nothing, whatever else the dataset
 * contains: other languages, sources, dates of several periods. A cell that differs changes that field; missing
 * columns, faulty cells and cells missing from a short row change nothing. Rows are matched by their ID, else by name,
 * events by name and day; other rows are new records. `diffDatasets` lists the changes.
 *
 * @example
 * const sheets = toFormSheets(ownIndex, 'circle').map(({ name, columns, rows }) => ({
 *   name,
 *   rows: [columns.map(({ header }) => header), ...rows],
 * }));
 * const result = updateFromSheets(ownDataset, sheets, { network: 'circle', language: 'en' });
 * if (result.success) diffDatasets(ownDataset, result.data).changed; // []
 */
export const updateFromSheets = (
  dataset: Dataset,
  sheets: readonly SheetRows[],
  { network: id, absent = 'keep', ...given }: UpdateOptions,
): SheetsResult => {
  const language = given.language ?? dataset.languages[0] ?? 'und';
  const options = optionsFor(dataset, { ...given, network: id, language });
  const contacts = createOwnContacts(dataset, id, { isRead: given.contacts ?? true });
  const forms = contacts.inForms(toFormSheets(indexDataset(dataset), id, { language }));
  const read = readSheets(sheets, options, createExcuse(forms, sheets));
  if (!read.success) return read;
  const { columns: _columns, ...ofForm } = options;
  const kept = keepUnknownCells(sheets, { read: read.sheets, forms, issues: read.issues }, options);
  const isComplete = kept.every((sheet, at) => sheet === sheets[at]);
  const known = isComplete ? read : readSheets(kept, { ...options, mode: 'lenient' }, () => true);
  const formed = formLike(forms, read.sheets, options);
  const shown = safeReadSheets(formed, { ...ofForm, mode: 'lenient' });
  const hasContactColumns = columnsIn(read.sheets, options).some((column) => contactColumns.includes(column));
  const unread = unreadIssues(known.sheets, { absent, mode: given.mode });
  if (unread.some(({ severity }) => severity === 'error')) {
    return { success: false, error: new DatasetError([...read.issues, ...unread]), sheets: read.sheets };
  }
  const match = createIdMatcher(dataset, collectionNames);
  const recordsIn = (table: Dataset, isWritten: (id: string) => boolean): Records =>
    recordsInDataset(table, match(table, { isWritten, ...(hasContactColumns && contacts) }), ofSheets);
  const [before, after]: [Records, Records] = [
    shown.success ? recordsIn(shown.data, writtenIn(formed, shown.sheets, ofForm)) : new Map(),
    known.success ? recordsIn(known.data, writtenIn(sheets, read.sheets, options)) : new Map(),
  ];
  const { data, issues } = updated(dataset, {
    before,
    after,
    absent: unread.length > 0 ? 'keep' : absent,
    isComplete: known.sheets.every((sheet) => sheet.kind === undefined || sheet.isComplete),
    network: id,
    contacts,
    hasContactColumns,
  });
  return { ...read, data, issues: [...read.issues, ...unread, ...issues] };
};
