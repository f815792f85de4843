import { findNearest } from '../../model/issues/find-nearest.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { memoize } from '../../model/memoize.js';
import { rowWords } from '../../text/tables/row-words.js';
import { anyOf } from '../../text/tables/word-store.js';
import { type CsvRow, tidy } from '../csv/csv.js';
import { tableFault } from '../reading/table-fault.js';
import type { TableColumns } from './table-columns.js';

/** Maximum number of title rows: titles, dates and remarks above a table. */
export const maxTitleRows = 10;

/** Returns the cells with text. */
const filledIn = ({ cells }: CsvRow): string[] => cells.map(tidy).filter((cell) => cell !== '');

const knownIn = <Column extends string>(row: CsvRow, { find }: TableColumns<Column>): Set<Column> =>
  new Set(filledIn(row).flatMap((cell) => find(cell) ?? []));

/** Returns the number of different columns that the row names. */
export const countKnown = <Column extends string>(row: CsvRow, columns: TableColumns<Column>): number =>
  knownIn(row, columns).size;

/** Whether the row names at least one required column. */
export const isHeader = <Column extends string>(row: CsvRow, columns: TableColumns<Column>): boolean => {
  const known = knownIn(row, columns);
  return columns.kind.required.some((column) => known.has(column));
};

/** Whether a row consists of headers alone. */
const isAllHeaders = (row: CsvRow, columns: TableColumns<string>): boolean => {
  if (row.cells.some((cell) => cell !== '' && columns.find(tidy(cell)) === undefined)) return false;
  const filled = filledIn(row);
  return filled.length > 1 && countKnown(row, columns) === filled.length;
};

/**
 * Whether a row is a title above the header: it has fewer cells than the table and names fewer columns. A row of titles
 * for groups of columns ("Organization | | Contact") stands above headers alone. A row above a single column must not be
 * a misspelled header.
 */
const isTitleAbove = <Column extends string>(row: CsvRow, header: CsvRow, columns: TableColumns<Column>): boolean => {
  const [own, below] = [filledIn(row), filledIn(header).length];
  if (countKnown(row, columns) >= countKnown(header, columns)) return false;
  if (own.length > 2 && !(row.cells.includes('') && isAllHeaders(header, columns))) return false;
  return own.length < below || (below === 1 && findNearest(own.join(' '), columns.known) === undefined);
};

/**
 * Returns the index of the header among rows with text: the first row, or the one below a title ("Partnerlijst 2026").
 * If no row names the columns, the first row is assumed to be the header.
 */
export const headerAt = <Column extends string>(rows: readonly CsvRow[], columns: TableColumns<Column>): number => {
  const start = rows.slice(0, maxTitleRows);
  const at = start.findLastIndex(
    (row, index) => isHeader(row, columns) && start.slice(0, index).every((title) => isTitleAbove(title, row, columns)),
  );
  return Math.max(0, at);
};

/** Reports the rows above the header, which are not read. */
export const titleIssues = (titles: readonly CsvRow[]): Issue[] =>
  titles.slice(0, 1).map((title) =>
    issueAt('csv', ['rows', title.number], {
      severity: 'info',
      value: filledIn(title).join(' | '),
      ...tableFault('title-row', 'leave-title'),
    }),
  );

/** First words of totals, legends and notes below a table, in all languages. */
const remarkWords = /* @__PURE__ */ rowWords.make(
  (all) => new RegExp(`^(?:sub)?${anyOf(all.flatMap(({ remarks }) => remarks))}(?![\\p{L}\\p{N}])|^i alt:?$`, 'iu'),
);

/** A word of remarks alone, or with what it sums up: between rows, "Source Group" may be an organization. */
const remarkAlone = /* @__PURE__ */ rowWords.make((all) => {
  const words = anyOf(all.flatMap(({ remarks }) => remarks));
  return new RegExp(`^(?:sub)?${words}[:.]?$|^sub${words}(?![\\p{L}\\p{N}])`, 'iu');
});

/** Words of totals that also begin or end names, so that a number must be beside them. */
const totalWords = /* @__PURE__ */ rowWords.make((all) => {
  const words = anyOf(all.flatMap(({ totals }) => totals));
  return new RegExp(`^(?:${words}|[Σ∑])(?![\\p{L}\\p{N}])|\\s(?:${words}|i alt):?$`, 'iu');
});

/** Columns of words, in which a number counts the rows. */
const wordColumns: ReadonlySet<string | undefined> = new Set([
  ...(['alternateNames', 'kind', 'place', 'role', 'url', 'logo', 'description', 'themes', 'contactPerson'] as const),
  ...(['email', 'person', 'organization', 'jobTitle', 'topic', 'places', 'organizers', 'status'] as const),
]);

const isNumber = (cell: string): boolean => /^[\d\s.,%€-]*\d[\d\s.,%€-]*$/.test(cell);

/** A footnote: "* provisional". */
const noteForm = /^[*†‡¹²³]/u;

/** A word with a colon, and what it says: "Contact: info@example.org". */
const labelForm = /^(?<label>\p{L}[\p{L} ]{1,30}):(?:\s+(?<text>.*)|$)/u;

/** A sentence, which is no name: "All data without warranty." */
const sentenceForm = /^\p{L}+(?: \S+){2,} \p{L}{4,}[.!]$/u;

/** A text that has an address, but is none: "Changes to info@example.org". */
const addressForm = /^\p{L}+ (?:.* )?(?:\S+@\S+\.\p{L}+|https?:\S+|www\.\S+)[.)]?$/iu;

/** The foot of a page: a copyright, a line, the number of the page, the day on which the table was made. */
const footForm =
  /^(?:©|\(c\)\s|[-–—=_]{2,})|^(?:pagina|bladzijde|page|seite|sivu|side) \d+(?: ?\/ ?| (?:van|of|von|af) )\d+$|^\p{L}[\p{L} ]{3,30} \d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d$/iu;

/** Whether a text with a colon is a remark: nothing, a number or an address follows, or the word is a header or a total. */
const isLabeled = (text: string, { find }: TableColumns<string>): boolean => {
  const { label, text: rest = '' } = labelForm.exec(text)?.groups ?? {};
  return (
    label !== undefined && (rest === '' || /[\d@]/.test(rest) || find(label) !== undefined || totalWords().test(label))
  );
};

/** Whether a text is a remark wherever it stands. */
const isRemarkText = (text: string, columns: TableColumns<string>): boolean =>
  [remarkAlone(), noteForm, sentenceForm, addressForm].some((form) => form.test(text)) || isLabeled(text, columns);

/** A column with its cell in a row. */
interface Filled {
  readonly at: number;
  readonly column: string | undefined;
  readonly text: string;
}

/** Tells which rows are no records. */
interface RemarkMatcher {
  /** Below the table: a word or a form of remarks alone, or with numbers; or a total. */
  readonly isBelow: (row: CsvRow) => boolean;
  /** Between its rows: only what no row of the table is. */
  readonly isBetween: (row: CsvRow) => boolean;
}

/**
 * Creates a matcher of remarks and totals. A total has only numbers beside its name: in a column that otherwise has
 * words, where it is the number of rows, or beside a word of totals.
 */
const remarkMatcher = (
  rows: readonly CsvRow[],
  header: CsvRow | undefined,
  columns: TableColumns<string>,
): RemarkMatcher => {
  const found = header?.cells.map((name) => columns.find(tidy(name))) ?? [];
  const filled = ({ cells }: CsvRow): Filled[] =>
    cells.flatMap((cell, at) => ({ at, column: found[at], text: tidy(cell) })).filter(({ text }) => text !== '');
  const hasWords = memoize((at: number): boolean => {
    const cells = rows.map((row) => tidy(row.cells[at] ?? '')).filter(Boolean);
    return cells.filter(isNumber).length * 2 <= cells.length;
  });
  const countsRows = ({ at, column, text }: Filled): boolean =>
    wordColumns.has(column) && hasWords(at) && Number(text) <= rows.length;
  const isCount = ({ column }: Filled): boolean => column === undefined || wordColumns.has(column);
  const isCounted = (first: Filled, others: readonly Filled[]): boolean =>
    others.some(countsRows) || (totalWords().test(first.text) && others.some(isCount));
  return {
    isBelow: (row) => {
      const [first, ...others] = filled(row);
      if (!first || !others.every(({ text }) => isNumber(text))) return false;
      if (others.length > 0) return remarkWords().test(first.text) || isCounted(first, others);
      if (isNumber(first.text)) return countsRows(first);
      return [footForm, remarkWords()].some((form) => form.test(first.text)) || isRemarkText(first.text, columns);
    },
    isBetween: (row) => {
      const [first, ...others] = filled(row);
      if (!first || (header && filled(header).length < 2)) return false;
      if (others.length === 0) return isRemarkText(first.text, columns);
      return others.every(({ text }) => isNumber(text)) && remarkAlone().test(first.text);
    },
  };
};

/** Maximum number of remarks that are reported one by one, so that they do not hide other issues. */
const maxRemarks = 20;

/** The rows of a table, and issues about the rows below them. */
interface RowsAbove {
  readonly rows: readonly CsvRow[];
  readonly issues: readonly Issue[];
  /** Whether another table follows. */
  readonly isCut: boolean;
}

const issueBelow = (row: CsvRow, code: 'remark-row' | 'remark-between' | 'another-table' | 'repeated-row'): Issue => {
  const fault =
    code === 'another-table'
      ? { severity: 'warning' as const, ...tableFault(code, 'table-apart') }
      : { severity: 'info' as const, ...tableFault(code, 'leave-title') };
  return issueAt('csv', ['rows', row.number], { value: filledIn(row).join(' | '), ...fault });
};

const textOf = ({ cells }: CsvRow): string => JSON.stringify(cells.map(tidy)).replace(/(?:,"")+\]$/, ']');

/**
 * Separates the rows of a table from remarks below it, from another table, and from repetitions of the headers and the
 * titles above them, as on each page of a print; none of these is read.
 */
export const rowsAbove = (
  given: readonly CsvRow[],
  above: readonly CsvRow[],
  columns: TableColumns<string>,
): RowsAbove => {
  const printed = new Set(above.map(textOf));
  const starts = new Set(above.map(({ cells: [first = ''] }) => tidy(first)));
  const isRepeated = (row: CsvRow): boolean => starts.has(tidy(row.cells[0] ?? '')) && printed.has(textOf(row));
  const repeated = new Set(given.filter(isRepeated));
  const rows = repeated.size > 0 ? given.filter((row) => !repeated.has(row)) : given;
  const at = rows.findIndex((row) => isAllHeaders(row, columns));
  const own = at < 0 ? rows : rows.slice(0, at);
  const { isBelow, isBetween } = remarkMatcher(own, above.at(-1), columns);
  const last = own.findLastIndex((row) => !isBelow(row));
  const inside = own.slice(0, last + 1);
  const between = new Set(inside.filter(isBetween));
  const other = rows[at];
  return {
    rows: between.size > 0 ? inside.filter((row) => !between.has(row)) : inside,
    isCut: other !== undefined,
    issues: [
      ...[...repeated].slice(0, 1).map((row) => issueBelow(row, 'repeated-row')),
      ...[...between].slice(0, maxRemarks).map((row) => issueBelow(row, 'remark-between')),
      ...own.slice(last + 1, last + 1 + maxRemarks).map((row) => issueBelow(row, 'remark-row')),
      ...(other ? [issueBelow(other, 'another-table')] : []),
    ],
  };
};
