import { foldWord } from '../../model/fold-text.js';
import { sheetWords } from '../../text/tables/sheet-words.js';
import { type CsvRow, tidy } from '../csv/csv.js';
import { partnersKind, type PartnerColumn } from '../partners-csv/columns.js';
import { countKnown, headerAt, isHeader, maxTitleRows } from '../tables/rows-of-table.js';
import { createTableColumns, type TableColumns, type TableColumnsOptions } from '../tables/table-columns.js';
import { contactsKind, personNameColumns, type ContactColumn, eventsKind, type EventColumn } from './sheet-columns.js';

/** Kinds of sheets of a workbook. */
export const sheetKinds = ['partners', 'contacts', 'events'] as const;

export type SheetKind = (typeof sheetKinds)[number];

/** The name of a sheet to write, in the first language of a list that has one, with English as the last resort. */
export const sheetNameIn = (kind: SheetKind, languages: string): string =>
  sheetWords.of(`${languages},en`).flatMap(({ sheetNames }) => sheetNames[kind])[0] ?? kind;

const kindByWord = /* @__PURE__ */ sheetWords.make(
  (all): ReadonlyMap<string, SheetKind> =>
    new Map(
      [...all]
        .reverse()
        .flatMap(({ sheetNames }) =>
          sheetKinds.flatMap((kind) => sheetNames[kind].map((name) => [foldWord(name), kind] as const)),
        ),
    ),
);

/** The columns of each kind of sheet. */
export interface SheetColumns {
  readonly partners: TableColumns<PartnerColumn>;
  readonly contacts: TableColumns<ContactColumn>;
  readonly events: TableColumns<EventColumn>;
}

export const createSheetColumns = (options: TableColumnsOptions): SheetColumns => ({
  partners: createTableColumns(partnersKind, options),
  contacts: createTableColumns(contactsKind, options),
  events: createTableColumns(eventsKind, options),
});

/** The columns of all kinds, for a table of unknown kind. */
export const columnsOfKinds = (columns: SheetColumns): readonly TableColumns<string>[] => Object.values({ ...columns });

/** Returns the number of columns that the headers name; 0 if they are not headers of this kind. */
const fitOf = (rows: readonly CsvRow[], columns: TableColumns<string>): number => {
  const header = rows[headerAt(rows, columns)];
  return header && isHeader(header, columns) ? countKnown(header, columns) : 0;
};

/** Returns the number of columns that a row names, even if the column of names has an unknown header. */
const knownIn = (rows: readonly CsvRow[], columns: TableColumns<string>): number =>
  Math.max(0, ...rows.slice(0, maxTitleRows).map((row) => countKnown(row, columns)));

/**
 * Whether a table lists persons: its header names the organization twice ("Naam", "Organisatie"), or a person, a first or
 * family name before it, or its names of organizations may be family names beside first names ("Name", "Vorname").
 */
const listsPersons = (rows: readonly CsvRow[], { partners, contacts }: SheetColumns): boolean => {
  const header = new Map(
    (rows[headerAt(rows, partners)]?.cells ?? []).map((cell) => [foldWord(tidy(cell)), tidy(cell)]),
  );
  const cells = [...header.values()];
  const names = cells.filter((cell) => partners.find(cell) === 'name');
  const isPersonName = (cell: string): boolean =>
    personNameColumns.some((column) => contacts.find(cell) === column) ||
    (contacts.find(cell) === 'person' && partners.find(cell) === undefined);
  const persons = names.filter((cell) => contacts.find(cell) === 'person');
  if (persons.length > 0 && persons.length < names.length) return true;
  if (isPersonName(cells.find((cell) => names.includes(cell) || isPersonName(cell)) ?? '')) return true;
  const found = new Set(cells.map(contacts.find));
  return found.has('givenName') && !found.has('familyName') && persons.length > 0;
};

/** A day or a time: more than a year. */
const dayForm = /\d\D+\d|\d\.? \p{L}{3}/u;

/** Whether a table has days or times in a column that a table of partners does not have: "Datum". */
const hasEventDays = (rows: readonly CsvRow[], { partners, events }: SheetColumns): boolean => {
  const at = headerAt(rows, events);
  return (rows[at]?.cells ?? []).map(tidy).some((header, column) => {
    if (partners.find(header) !== undefined || events.find(header)?.startsWith('start') !== true) return false;
    return rows.slice(at + 1).some(({ cells }) => dayForm.test(cells[column] ?? ''));
  });
};

/** Headers of names of events in calendars, which are those of topics in other tables, with one of events alone. */
const eventNames: ReadonlyMap<string, string> = new Map(
  [
    ['Subject', 'Event'],
    ['Onderwerp', 'Evenement'],
    ['Betreff', 'Veranstaltung'],
    ['Aihe', 'Tapahtuma'],
  ].map(([header = '', name = '']) => [foldWord(header), name]),
);

/** Whether a row has the headers of a calendar: a subject and a start, and no other names. */
const isOfCalendar = (headers: readonly string[], { partners, contacts, events }: SheetColumns): boolean =>
  headers.some((header) => events.find(header) === 'startDate') &&
  headers.filter((header) => eventNames.has(foldWord(header))).length === 1 &&
  !headers.some(
    (header) =>
      events.find(header) === 'name' ||
      partners.find(header) === 'name' ||
      contacts.find(header) === 'person' ||
      contacts.find(header) === 'familyName',
  );

/** Gives the subjects in a calendar, as Outlook exports it, the header of names of events. */
export const withEventNames = (rows: readonly CsvRow[], columns: SheetColumns): readonly CsvRow[] => {
  const at = rows.slice(0, maxTitleRows).findIndex(({ cells }) => isOfCalendar(cells.map(tidy), columns));
  if (at < 0) return rows;
  return rows.map((row, index) =>
    index === at ? { ...row, cells: row.cells.map((cell) => eventNames.get(foldWord(tidy(cell))) ?? cell) } : row,
  );
};

/** Minimum number of known columns to recognize a table of partners with an unknown column of names. */
const minKnownColumns = 3;

/** Minimum lead of another kind, in columns, over a sheet that could also list partners. */
const sheetMargin = 1;

/** Like `sheetMargin`, for CSV files, most of which list partners. */
export const csvMargin = 2;

/** Finds the kind by the name of the sheet or by a word in it: "Leden 2026", "agenda_2026". */
const findKindByName = (name: string): SheetKind | undefined =>
  [name, ...(name.match(/[\p{L}\p{M}]+/gu) ?? [])].flatMap((word) => kindByWord().get(foldWord(word)) ?? [])[0];

/** How well the headers of a sheet fit each kind. */
interface Fits {
  readonly of: Readonly<Record<SheetKind, number>>;
  /** Number of known columns of partners, with or without the column of names. */
  readonly ofPartners: number;
}

const fitsOf = (rows: readonly CsvRow[], columns: SheetColumns): Fits => {
  const [contacts, events] = [fitOf(rows, columns.contacts), fitOf(rows, columns.events)];
  if (listsPersons(rows, columns)) return { of: { partners: 0, contacts, events }, ofPartners: 0 };
  const partners = fitOf(rows, columns.partners);
  return { of: { partners, contacts, events }, ofPartners: knownIn(rows, columns.partners) };
};

/** Returns the kind that the headers fit best; partners in doubt, or if only their column of names is unknown. */
const findKindByHeaders = ({ of, ofPartners }: Fits, margin: number): SheetKind | undefined => {
  const other = of.events > of.contacts ? 'events' : 'contacts';
  const isLikelyPartners = of.partners > 0 || ofPartners >= minKnownColumns;
  if (isLikelyPartners && of[other] < ofPartners + (of.partners > 0 ? margin : 0)) return 'partners';
  return of[other] > 0 ? other : undefined;
};

/** A kind, and the number of columns that the headers name. */
interface KindFit {
  readonly kind: SheetKind;
  readonly fit: number;
  /** Whether the sheet is called after its kind. */
  readonly isNamed: boolean;
}

/**
 * Finds the kind of a sheet: by its name if the headers agree, unless they fit partners far better; else by its headers,
 * else by its name alone.
 */
export const findSheetKind = (
  name: string,
  rows: readonly CsvRow[],
  columns: SheetColumns,
  margin = sheetMargin,
): KindFit | undefined => {
  const fits = fitsOf(rows, columns);
  const byName = findKindByName(name);
  const agrees = byName && fits.of[byName] > 0 && fits.of[byName] + csvMargin > fits.ofPartners;
  const isDated = hasEventDays(rows, columns) && fits.of.events >= fits.of.contacts;
  const kind = agrees ? byName : (findKindByHeaders(fits, isDated ? sheetMargin : margin) ?? byName);
  return kind && { kind, fit: fits.of[kind], isNamed: kind === byName };
};
