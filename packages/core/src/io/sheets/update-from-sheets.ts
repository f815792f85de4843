import { collectionNames, type AnyRecord } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import { tableFault } from '../csv/table-fault.js';
import { indexDataset } from '../../query/index-dataset.js';
import { diffRecords, type FieldChange } from '../../query/versions/diff-records.js';
import { applyChanges } from '../update/apply-changes.js';
import { toFormSheets, type FormSheet } from './form-sheets.js';
import { createIdMatcher } from '../update/match-records.js';
import { byCollection, placeOf, recordsInDataset, type Entry, type Records } from '../update/records-in-dataset.js';
import { createExcuse } from './excuse-unchanged.js';
import { readSheets, safeReadSheets } from './read-sheets.js';
import { createSheetColumns } from './sheet-kinds.js';
import type { ReadSheet, SheetRows, SheetsOptions, SheetsResult } from './sheets-result.js';

/** How to bring sheets into a dataset that there is. */
export interface UpdateOptions extends Omit<SheetsOptions, 'known' | 'network'> {
  /** The network whose partners, contacts and events they are. */
  readonly network: string;
  /**
   * What becomes of what the dataset has and the sheets do not: `keep` (the default) leaves it and tells, `remove` ends
   * its membership, contact or event. Organizations, persons and places stay: others may refer to them.
   */
  readonly absent?: 'keep' | 'remove';
}

/** Sheets tell of one network and do not describe it. */
const ofSheets = collectionNames.filter((name) => name !== 'networks');

/** What the sheets add to a record that they name for the first time; what they do not say stays. */
const additions = (record: AnyRecord, now: AnyRecord): FieldChange[] =>
  diffRecords(now, record).filter(({ after, path }) => after !== undefined && path !== 'citations');

/** What a row changes in a record; the name by which it is known is not spelled anew. */
const changesOf = ({ record, isByName }: Entry, now: AnyRecord, before: Records): FieldChange[] => {
  const shown = before.get(record.id)?.record;
  const changes = shown ? diffRecords(shown, record) : additions(record, now);
  return isByName ? changes.filter(({ path }) => !/^(?:name|label)\b/.test(path)) : changes;
};

/** What is said of a partner whose row is there is changed with it, whatever becomes of rows that are not. */
const isOfRow = ({ collection, record }: Entry, rows: Records): boolean =>
  collection === 'memberships' && 'member' in record && rows.has(record.member);

const absentIn = (before: Records, after: Records): Entry[] =>
  [...before.values()].filter(
    ({ collection, record }) =>
      ['memberships', 'contactPoints', 'events'].includes(collection) && !after.has(record.id),
  );

const tellAbsent = ({ collection, record }: Entry): Issue =>
  issueAt('csv', [collection, record.id], {
    severity: 'info',
    ...tableFault('no-row', 'leave-or-remove'),
  });

interface Changes {
  readonly before: Records;
  readonly after: Records;
  readonly absent: 'keep' | 'remove';
}

const updated = (dataset: Dataset, { before, after, absent }: Changes): { data: Dataset; issues: Issue[] } => {
  const collections = byCollection(dataset);
  for (const [id, entry] of after) {
    const target = collections[placeOf(dataset, entry.collection, id)];
    const now = target[id];
    if (now) target[id] = applyChanges(now, changesOf(entry, now, before)) as unknown as AnyRecord;
    // What the table shows of the dataset by a default, such as a role where it has no column for roles, is not new.
    else if (!before.has(id)) target[id] = entry.record;
  }
  const gone = absentIn(before, after);
  const ended = gone.filter((entry) => absent === 'remove' || isOfRow(entry, after));
  for (const { collection, record } of ended) {
    collections[collection] = Object.fromEntries(
      Object.entries(collections[collection]).filter(([id]) => id !== record.id),
    );
  }
  const issues = gone.filter((entry) => !ended.includes(entry)).map(tellAbsent);
  return { data: { ...dataset, ...collections } as Dataset, issues };
};

/** The form of what the dataset has, with the sheets and columns that were given: what is not there is not compared. */
const formLike = (
  forms: readonly FormSheet[],
  sheets: readonly ReadSheet[],
  mapping: SheetsOptions['columns'],
): SheetRows[] =>
  sheets.flatMap(({ kind, headers }): SheetRows[] => {
    const form = forms.find((one) => one.kind === kind);
    if (!form || !kind) return [];
    const { find } = createSheetColumns(mapping)[kind] as { find: (header: string) => string | undefined };
    const given = new Set(headers.map((header) => find(header)));
    const shown = form.columns.map(({ column }) => column === 'id' || given.has(column));
    const pick = (cells: readonly string[]): string[] => cells.filter((_, at) => shown[at]);
    return [{ name: form.name, rows: [pick(form.columns.map(({ header }) => header)), ...form.rows.map(pick)] }];
  });

/**
 * Brings sheets into a dataset, as they come back from who edits them. A cell that says what the dataset says changes
 * nothing, whatever the dataset knows besides: other languages, sources, dates of several periods. A cell that says
 * something else changes that field; columns that are not there change nothing. Rows are known by their ID, else by name,
 * events by name and day; a row that is known by neither is new. `diffDatasets` tells what has changed.
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
  const network = dataset.networks[id];
  const language = given.language ?? dataset.languages[0] ?? 'und';
  const options: SheetsOptions = {
    ...given,
    language,
    concepts: { ...dataset.concepts, ...given.concepts },
    known: dataset,
    network: { id, ...(network && { name: Object.values(network.name)[0] ?? id }) },
  };
  const forms = toFormSheets(indexDataset(dataset), id, { language });
  const read = readSheets(sheets, options, createExcuse(forms, sheets));
  if (!read.success) return read;
  const { columns: mapping, ...ofForm } = options;
  const shown = safeReadSheets(formLike(forms, read.sheets, mapping), { ...ofForm, mode: 'lenient' });
  const match = createIdMatcher(dataset, collectionNames);
  const [before, after]: [Records, Records] = [
    shown.success ? recordsInDataset(shown.data, match(shown.data), ofSheets) : new Map(),
    recordsInDataset(read.data, match(read.data), ofSheets),
  ];
  const { data, issues } = updated(dataset, { before, after, absent });
  return { ...read, data, issues: [...read.issues, ...issues] };
};
