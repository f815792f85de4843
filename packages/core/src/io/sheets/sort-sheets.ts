import { issueAt, type Issue } from '../../model/issues/issue.js';
import { sheetWords } from '../../text/tables/sheet-words.js';
import { anyOf } from '../../text/tables/word-store.js';
import type { CsvRow } from '../csv/csv.js';
import { sheetFault } from '../reading/sheet-fault.js';
import { findSheetKind, type SheetColumns, type SheetKind } from './sheet-kinds.js';
import type { SheetRows } from './sheets-result.js';

/** A sheet with its rows that hold text. */
export interface NamedSheet extends Omit<SheetRows, 'rows'> {
  readonly rows: readonly CsvRow[];
}

export type ByKind = Partial<Record<SheetKind, NamedSheet>>;

/** The sheets of a workbook by what they list. */
export interface SortedSheets {
  /** The sheet that is read, for each kind. */
  readonly byKind: ByKind;
  /** Further sheets of the same kind as a sheet that is read: their rows would be lost. */
  readonly rivals: ReadonlyMap<NamedSheet, readonly NamedSheet[]>;
}

/** Words in the names of sheets that keep what is no longer true, in all languages. */
const formerWords = /* @__PURE__ */ sheetWords.make(
  (all) => new RegExp(`(?<!\\p{L})${anyOf(all.flatMap(({ formerSheets }) => formerSheets))}(?!\\p{L})`, 'iu'),
);

/** A sheet with its kind and how well its headers fit it. */
interface Fitting {
  readonly sheet: NamedSheet;
  readonly kind: SheetKind;
  readonly fit: number;
  readonly isNamed: boolean;
}

/** Whether a sheet lists records. One that only has a column "Name" and no name of its own explains the others. */
const listsRecords = ({ fit, isNamed }: Fitting): boolean => fit > (isNamed ? 0 : 1);

const yearIn = (name: string): number => Math.max(0, ...(name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number));

/** Sorts the sheets of a kind: the present ones first, then the latest year, then the best headers. */
const compare = (a: Fitting, b: Fitting): number =>
  Number(formerWords().test(a.sheet.name)) - Number(formerWords().test(b.sheet.name)) ||
  yearIn(b.sheet.name) - yearIn(a.sheet.name) ||
  b.fit - a.fit;

/** Finds the sheet of each kind. If no sheet is recognized, the first one is read as partners. */
export const sortSheets = (sheets: readonly NamedSheet[], columns: SheetColumns): SortedSheets => {
  const fitting = sheets.flatMap((sheet): Fitting[] => {
    if (sheet.kind) return [{ sheet, kind: sheet.kind, fit: 0, isNamed: true }];
    const found = findSheetKind(sheet.name, sheet.rows, columns);
    return found ? [{ sheet, ...found }] : [];
  });
  const byKind: ByKind = {};
  const rivals = new Map<NamedSheet, NamedSheet[]>();
  for (const found of fitting.sort(compare)) {
    const { sheet, kind } = found;
    const read = (byKind[kind] ??= sheet);
    if (read !== sheet && listsRecords(found)) rivals.set(read, [...(rivals.get(read) ?? []), sheet]);
  }
  const [first] = sheets;
  return fitting.length === 0 && first ? { byKind: { partners: first }, rivals } : { byKind, rivals };
};

/** Returns the names of sheets, as an issue lists them. */
export const namesOf = (sheets: readonly NamedSheet[]): string => sheets.map(({ name }) => name).join(', ');

/** Returns an error for each sheet whose rivals would be lost. */
export const rivalIssues = ({ rivals }: SortedSheets): Issue[] =>
  [...rivals].map(([{ name: sheet }, others]) =>
    issueAt('csv', [], sheetFault('several-sheets', 'put-together', { sheet, sheets: namesOf(others) })),
  );
