import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import { rowWords } from '../../text/tables/row-words.js';
import { anyOf } from '../../text/tables/word-store.js';
import type { CsvRow } from '../csv/csv.js';
import { tableFault } from '../reading/table-fault.js';
import { filledIn, isAllHeaders } from './header-row.js';
import type { TableColumns } from './table-columns.js';

/** First words of totals, legends and notes below a table, in all languages. */
const remarkWords = /* @__PURE__ */ rowWords.make(
  (all) => new RegExp(`^(?:sub)?${anyOf(all.flatMap(({ remarks }) => remarks))}(?![\\p{L}\\p{N}])`, 'iu'),
);

const isNumber = (cell: string): boolean => /^[\d\s.,%€-]+$/.test(cell);

/** A footnote, or a word with a colon before what it says: "* provisional", "Contact: info@example.org". */
const noteForm = /^[*†‡¹²³]|^\p{L}[\p{L} ]{1,30}:(?:\s|$)/u;

/** Whether a row is a remark about the table: one of the words, alone or with numbers, or a note alone. */
const isRemark = (row: CsvRow): boolean => {
  const [first = '', ...others] = filledIn(row);
  return (remarkWords().test(first) && others.every(isNumber)) || (others.length === 0 && noteForm.test(first));
};

/** The rows of a table, and issues about the rows below them. */
interface RowsAbove {
  readonly rows: readonly CsvRow[];
  readonly issues: readonly Issue[];
}

const issueBelow = (row: CsvRow, code: 'remark-row' | 'another-table'): Issue => {
  const fault =
    code === 'remark-row'
      ? { severity: 'info' as const, ...tableFault(code, 'leave-title') }
      : { severity: 'warning' as const, ...tableFault(code, 'table-apart') };
  return issueAt('csv', ['rows', row.number], { value: filledIn(row).join(' | '), ...fault });
};

/** Separates the rows of a table from remarks below it, and from another table, neither of which is read. */
export const rowsAbove = (rows: readonly CsvRow[], columns: TableColumns<string>): RowsAbove => {
  const at = rows.findIndex((row) => isAllHeaders(row, columns));
  const own = at < 0 ? rows : rows.slice(0, at);
  const last = own.findLastIndex((row) => !isRemark(row));
  const [remark, other] = [own[last + 1], rows[at]];
  return {
    rows: own.slice(0, last + 1),
    issues: [
      ...(remark ? [issueBelow(remark, 'remark-row')] : []),
      ...(other ? [issueBelow(other, 'another-table')] : []),
    ],
  };
};
