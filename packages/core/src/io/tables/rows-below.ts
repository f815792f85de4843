import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import type { CsvRow } from '../csv/csv.js';
import { tableFault } from '../csv/table-fault.js';
import { filledIn, isAllHeaders } from './header-row.js';
import { tidy } from './tidy.js';
import type { TableColumns } from './table-columns.js';

/** First words of totals, legends and notes below a table, in four languages. */
const remarkWords =
  /^(?:sub)?(?:totaal|totals?|summe|gesamt|insgesamt|yhteensä|legend[ae]?|bron(?:nen)?|sources?|quellen?|lähde|lähteet|toelichting|opmerking(?:en)?|notes?|hinweise?|huom)(?![\p{L}\p{N}])/iu;

const isNumber = (cell: string): boolean => /^[\d\s.,%€-]+$/.test(cell);

/** A footnote, or a word with a colon before what it says: "* provisional", "Contact: info@example.org". */
const noteForm = /^[*†‡¹²³]|^\p{L}[\p{L} ]{1,30}:(?:\s|$)/u;

/** Whether a row is a remark about the table: one of the words, alone or with numbers, or a note alone. */
const isRemark = (row: CsvRow): boolean => {
  const [first = '', ...others] = filledIn(row);
  return (remarkWords.test(first) && others.every(isNumber)) || (others.length === 0 && noteForm.test(first));
};

/** The rows of a table, and issues about the rows below them. */
interface RowsAbove {
  readonly rows: readonly CsvRow[];
  readonly issues: readonly Issue[];
  /** Whether another table follows. */
  readonly isCut: boolean;
}

const issueBelow = (row: CsvRow, code: 'remark-row' | 'another-table' | 'repeated-row'): Issue => {
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
  const repeated = given.filter((row) => printed.has(textOf(row)));
  const rows = repeated.length > 0 ? given.filter((row) => !repeated.includes(row)) : given;
  const at = rows.findIndex((row) => isAllHeaders(row, columns));
  const own = at < 0 ? rows : rows.slice(0, at);
  const last = own.findLastIndex((row) => !isRemark(row));
  const [remark, other] = [own[last + 1], rows[at]];
  return {
    rows: own.slice(0, last + 1),
    isCut: other !== undefined,
    issues: [
      ...repeated.slice(0, 1).map((row) => issueBelow(row, 'repeated-row')),
      ...(remark ? [issueBelow(remark, 'remark-row')] : []),
      ...(other ? [issueBelow(other, 'another-table')] : []),
    ],
  };
};
