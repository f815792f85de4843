import type { FaultText } from '../../model/issues/fault-words.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { resultOf } from '../../model/issues/read-result.js';
import { createIssueList, limitIssues } from '../../model/issues/limit-issues.js';
import type { Dataset } from '../../model/types.generated.js';
import { readPartnerRows, reportedIn, type PartnerTable } from '../partners-csv/read-partner-rows.js';
import { sheetFault } from '../reading/sheet-fault.js';
import { withLinkedAddresses } from '../tables/linked-cells.js';
import type { RowIssues } from '../tables/row-reader.js';
import { tableOf, type Table } from '../tables/table.js';
import { checkMapping, type TableColumns } from '../tables/table-columns.js';
import { commaLists } from '../terms/table-themes.js';
import { hiddenCellIssues } from '../workbooks/workbook-cells.js';
import { readContactRow } from './read-contacts.js';
import { readEventRow } from './read-events.js';
import type { ContactColumn, EventColumn } from './sheet-columns.js';
import { createSheetContext, type SheetContext } from './sheet-context.js';
import {
  createSheetColumns,
  columnsOfKinds,
  findSheetKind,
  sheetKinds,
  withEventNames,
  type SheetColumns,
  type SheetKind,
} from './sheet-kinds.js';
import type { ReadSheet, SheetRows, SheetsOptions, SheetsResult } from './sheets-result.js';
import { namesOf, rivalIssues, sortSheets, type ByKind, type NamedSheet, type SortedSheets } from './sort-sheets.js';

const rowsWithText = ({ rows, ...sheet }: SheetRows): NamedSheet => ({
  ...sheet,
  rows: rows
    .map((cells, at) => ({ number: at + 1, line: at + 1, cells, isBroken: false }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
});

/** Returns the hidden sheets that could be read. */
const hiddenTables = (sheets: readonly NamedSheet[], columns: SheetColumns): NamedSheet[] =>
  sheets.filter(({ isHidden, name, rows }) => isHidden === true && findSheetKind(name, rows, columns) !== undefined);

/** Returns errors and notices about the workbook as a whole. */
const ofWorkbook = (sheets: readonly NamedSheet[], hidden: readonly NamedSheet[], sorted: SortedSheets): Issue[] => {
  const { byKind, rivals } = sorted;
  const known = new Set([...Object.values(byKind), ...[...rivals.values()].flat()]);
  const unread = sheets.filter((sheet) => !known.has(sheet));
  const remark = (fault: FaultText): Issue => issueAt('csv', [], { severity: 'info', ...fault });
  const further = { sheets: namesOf(unread) };
  return [
    ...(sheets.length === 0 ? [issueAt('csv', [], sheetFault('empty', 'give-rows'))] : []),
    ...rivalIssues(sorted),
    ...(unread.length > 0 ? [remark(sheetFault('further-sheets', 'one-sheet-of-a-kind', further))] : []),
    ...(hidden.length > 0 ? [remark(sheetFault('hidden-sheets', 'show-sheets', { sheets: namesOf(hidden) }))] : []),
  ];
};

/** Prefixes the path of an issue with the name of its sheet. */
const inSheet =
  (name: string) =>
  (issue: Issue): Issue =>
    issue.path[0] === 'rows' ? { ...issue, path: ['sheets', name, ...issue.path] } : issue;

const noTable = (): Table<never> => ({
  headers: {},
  allHeaders: [],
  headerRow: 0,
  rows: [],
  issues: createIssueList(),
  notices: [],
  isComplete: true,
});

/** Errors and notices of one sheet. */
interface SheetIssues {
  readonly name: string;
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
  readonly more: number;
  /** Whether every row, with its id, was read. */
  readonly isComplete: boolean;
}

/** Reads all rows of a table of contacts or events. `read` returns whether there was anything to keep. */
const readAll = <Column extends string>(
  name: string,
  table: Table<Column>,
  read: (row: Table<Column>['rows'][number], sheetIssues: RowIssues<Column>) => boolean,
): SheetIssues => {
  const idHeader = (table as Table<'id'>).headers.id;
  const sheetIssues = { headers: table.headers, issues: createIssueList(), notices: createIssueList() };
  const areRead = table.rows.map((row) => read(row, sheetIssues));
  const haveIds = sheetIssues.issues.issues.every(({ path }) => path.at(-1) !== idHeader);
  return {
    name,
    isComplete: table.isComplete && haveIds && !areRead.includes(false),
    issues: [...table.issues.issues, ...sheetIssues.issues.issues],
    notices: [...table.notices, ...sheetIssues.notices.issues],
    more: table.issues.more + sheetIssues.issues.more,
  };
};

const withAll = (
  dataset: Dataset,
  events: Dataset['events'],
  { contacts, posts, partnerContacts, themes, newPlaces }: SheetContext,
): Dataset => {
  const byId = <Item extends { id: string }>(items: readonly Item[]): Record<string, Item> =>
    Object.fromEntries(items.map((item) => [item.id, item]));
  return {
    ...dataset,
    places: { ...dataset.places, ...newPlaces },
    persons: byId(contacts.persons()),
    memberships: { ...dataset.memberships, ...byId(posts.memberships()) },
    contactPoints: { ...partnerContacts.rest(), ...byId(contacts.contactPoints()) },
    events,
    concepts: { ...dataset.concepts, ...byId([...themes.themes.values()]) },
  };
};

interface Tables {
  readonly partners: PartnerTable;
  readonly contacts: Table<ContactColumn>;
  readonly events: Table<EventColumn>;
}

const tablesOf = (byKind: ByKind, columns: SheetColumns): Tables => {
  const tableIn = <Column extends string>(kind: SheetKind, known: TableColumns<Column>): Table<Column> => {
    const sheet = byKind[kind];
    if (!sheet) return noTable();
    const { rows, notices } = withLinkedAddresses(sheet.rows, sheet.links ?? [], known);
    const table = tableOf(rows, { ...sheet, columns: known });
    const hidden = sheet.hiddenCells ? hiddenCellIssues(sheet.hiddenCells, table) : [];
    return { ...table, notices: [...table.notices, ...notices, ...hidden] };
  };
  return {
    partners: tableIn('partners', columns.partners),
    contacts: tableIn('contacts', columns.contacts),
    events: tableIn('events', columns.events),
  };
};

const describeSheets = (
  sheets: readonly NamedSheet[],
  { byKind, rivals }: SortedSheets,
  tables: Tables,
  isComplete: Readonly<Record<SheetKind, boolean>>,
): ReadSheet[] =>
  sheets.map((sheet) => {
    const kind = sheetKinds.find((name) => byKind[name] === sheet);
    const table = kind && tables[kind];
    return {
      name: sheet.name,
      kind,
      headerRow: table?.headerRow ?? 0,
      headers: table?.allHeaders ?? [],
      isComplete: kind !== undefined && isComplete[kind] && !rivals.has(sheet),
    };
  });

/** Reads contacts and events, which refer to the partners. */
const readOthers = (dataset: Dataset, tables: Tables, byKind: ByKind, options: SheetsOptions) => {
  const { concepts = {}, findTelephone, known, contacts: hasContacts = true } = options;
  const network = Object.keys(dataset.networks)[0] ?? '';
  const language = dataset.languages[0] ?? 'und';
  const context = createSheetContext(dataset, { network, language, concepts, findTelephone, known });
  const events: Dataset['events'] = {};
  const inEvents = readAll(byKind.events?.name ?? '', tables.events, (row, rowIssues) => {
    const event = readEventRow(row, rowIssues, context);
    if (event) events[event.id] = event;
    return event !== undefined;
  });
  const lists = commaLists(tables.events, { ...concepts, ...dataset.concepts });
  const ofContacts = hasContacts ? tables.contacts : noTable();
  const inContacts = readAll(byKind.contacts?.name ?? '', ofContacts, (row, rowIssues) =>
    readContactRow(row, rowIssues, context),
  );
  return {
    data: withAll(dataset, events, context),
    contacts: inContacts,
    events: { ...inEvents, notices: [...inEvents.notices, ...lists] },
  };
};

/**
 * Reads the sheets of a workbook as one dataset: partners, contacts and events, each recognized by the name of its
 * sheet or by its headers, in four languages. Contacts and organizers are found among the partners by name or id. Cells
 * must be text, days as `2026-03-01`. Issues are those of `safeReadPartnersCsv`, with the name of the sheet.
 *
 * @example
 * const partners = { name: 'Leden', rows: [['Naam'], ['UMC Utrecht']] };
 * const contacts = { name: 'Contacten', rows: [['Naam', 'Organisatie'], ['Anna van der Berg', 'UMC Utrecht']] };
 * const result = safeReadSheets([partners, contacts], { network: { id: 'circle' }, language: 'nl' });
 * if (result.success) Object.values(result.data.contactPoints)[0]?.organization; // 'umc-utrecht'
 */
export const safeReadSheets = (input: readonly SheetRows[], options: SheetsOptions = {}): SheetsResult =>
  readSheets(input, options, () => false);

/** Like `safeReadSheets`, but excused issues are not reported, and their cells are left out. */
export const readSheets = (
  input: readonly SheetRows[],
  { mode = 'strict', ...options }: SheetsOptions,
  isExcused: (issue: Issue) => boolean,
): SheetsResult => {
  const columns = createSheetColumns(options);
  const given = input
    .map(rowsWithText)
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => ({ ...sheet, rows: withEventNames(sheet.rows, columns) }));
  const sheets = given.filter(({ isHidden }) => isHidden !== true);
  const hidden = hiddenTables(given, columns);
  const sorted = sortSheets(sheets, columns);
  const { byKind } = sorted;
  const tables = tablesOf(byKind, columns);
  const headers = Object.values(tables).flatMap(({ allHeaders }: { allHeaders: readonly string[] }) => allHeaders);
  const ofMapping = checkMapping(options.columns ?? {}, columnsOfKinds(columns), headers);
  const lenient = mode === 'lenient';
  const partners = readPartnerRows(tables.partners, { ...options, mode }, ofMapping);
  const others = readOthers(partners.toDataset(), tables, byKind, options);
  const sheetIssues: SheetIssues[] = [
    { ...partners, name: byKind.partners?.name ?? '' },
    others.contacts,
    others.events,
  ].map((sheet) => ({ ...sheet, issues: sheet.issues.filter((issue) => !isExcused(inSheet(sheet.name)(issue))) }));
  const isTable = byKind.partners ? partners.isTable : sheets.length > 0 && ofMapping.length === 0;
  const ofWhole = ofWorkbook(sheets, hidden, sorted);
  const hasErrors = sorted.rivals.size + sheetIssues.filter(({ issues }) => issues.length > 0).length > 0;
  const isUsable = isTable && (lenient || !hasErrors);
  const issues = limitIssues(
    [...ofWhole, ...sheetIssues.flatMap((sheet) => reportedIn(sheet, isUsable).map(inSheet(sheet.name)))],
    {
      more: sheetIssues.reduce((sum, { more }) => sum + more, 0),
    },
  );
  const described = describeSheets(sheets, sorted, tables, {
    partners: partners.isComplete,
    contacts: others.contacts.isComplete,
    events: others.events.isComplete,
  });
  return { ...resultOf(isUsable ? others.data : undefined, issues), sheets: described };
};
