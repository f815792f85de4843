import { memoize } from '../../model/memoize.js';
import { rowWords } from '../../text/tables/row-words.js';
import { anyOf } from '../../text/tables/word-store.js';
import { type CsvRow, tidy } from '../csv/csv.js';
import type { TableColumns } from './table-columns.js';

/** First words of totals, legends and notes below a table, in all languages, with a colon or a number: "Source: X", "Total 3". */
const remarkWords = /* @__PURE__ */ rowWords.make(
  (all) =>
    new RegExp(
      `^(?:sub)?${anyOf(all.flatMap(({ remarks }) => remarks))}(?![\\p{L}\\p{N}])(?=.*[:\\d])|^i alt:?$`,
      'iu',
    ),
);

/** A word of remarks alone, or with what it sums up: between rows, "Source Group" may be an organization. */
const remarkAlone = /* @__PURE__ */ rowWords.make((all) => {
  const words = anyOf(all.flatMap(({ remarks }) => remarks));
  return new RegExp(`^(?:sub)?${words}[:.]?$|^sub${words}(?![\\p{L}\\p{N}])`, 'iu');
});

/** Words of totals that also begin or end names, so that a number must be beside them. */
const totalWords = /* @__PURE__ */ rowWords.make((all) => {
  const words = anyOf(all.flatMap(({ totals, remarks }) => [...totals, ...remarks]));
  return new RegExp(`^(?:${words}|[Σ∑])(?![\\p{L}\\p{N}])|\\s(?:${words}|i alt):?$`, 'iu');
});

const totalAlone = /* @__PURE__ */ rowWords.make(
  (all) => new RegExp(`^(?:${anyOf(all.flatMap(({ totals }) => totals))}|[Σ∑])[:.]?$`, 'iu'),
);

/** Columns whose numbers are of one row and nothing that is summed up. */
const ownColumns: ReadonlySet<string | undefined> = new Set(['id', 'startDate', 'endDate', 'telephone'] as const);

/** Columns of words, in which a number counts the rows. */
const wordColumns: ReadonlySet<string | undefined> = new Set([
  ...(['alternateNames', 'kind', 'place', 'role', 'url', 'logo', 'description', 'themes', 'contactPerson'] as const),
  ...(['email', 'person', 'organization', 'jobTitle', 'topic', 'places', 'organizers', 'status'] as const),
]);

const isNumber = (cell: string): boolean => /^[\d\s.,%€-]*\d[\d\s.,%€-]*$/.test(cell);

/** Reads an amount as people write it: "1.250", "€ 12,50", "3 %". */
const amountOf = (text: string): number => {
  const [, whole = '', decimals = '0'] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s€%]/g, '')) ?? [];
  return Number(`${whole.replace(/[.,]/g, '')}.${decimals}`);
};

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
 * words, where it is the number of rows; beside a word of totals alone; or beside a name with such a word, where it sums
 * up the column, because "Sum of Us" may be an organization with a number of its own.
 */
export const remarkMatcher = (
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
  /** Whether a number is the number of the rows above it, or the sum of their numbers. */
  const sumsUp = (row: CsvRow, { at, text }: Filled): boolean => {
    const above = rows.slice(0, rows.indexOf(row)).map(({ cells }) => tidy(cells[at] ?? ''));
    const sum = above.filter(isNumber).reduce((total, cell) => total + amountOf(cell), 0);
    return [above.length, above.filter(Boolean).length, sum].some((one) => Math.abs(one - amountOf(text)) < 0.005);
  };
  const isCounted = (row: CsvRow, first: Filled, others: readonly Filled[]): boolean => {
    if (remarkAlone().test(first.text) || others.some(countsRows)) return true;
    const summable = others.filter(({ column }) => !ownColumns.has(column));
    const isTotal = totalAlone().test(first.text);
    return totalWords().test(first.text) && summable.some((other) => isTotal || sumsUp(row, other));
  };
  const isSingle = header !== undefined && filled(header).length < 2;
  return {
    isBelow: (row) => {
      const [first, ...others] = filled(row);
      if (!first || !others.every(({ text }) => isNumber(text))) return false;
      if (others.length > 0) return isCounted(row, first, others);
      if (isNumber(first.text)) return countsRows(first);
      if (isSingle && noteForm.test(first.text)) return false;
      return [footForm, remarkWords()].some((form) => form.test(first.text)) || isRemarkText(first.text, columns);
    },
    isBetween: (row) => {
      const [first, ...others] = filled(row);
      if (!first || isSingle) return false;
      if (others.length === 0) return isRemarkText(first.text, columns);
      return others.every(({ text }) => isNumber(text)) && remarkAlone().test(first.text);
    },
  };
};
