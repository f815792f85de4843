import { rowWords } from '../../text/tables/row-words.js';

/** Dashes and question marks. */
const signs = /^[-–—?]{1,6}$/;

/** Signs for nothing. Where a value has a form, such as an address, they are faults by themselves. */
const emptySign = /^(?:[x#./\\…_]|\.{2,})$/i;

/** Marks for nothing that are also names of places if they are written otherwise: "None" is a town in Italy. */
const emptyAsWritten = /^(?:none|NONE|N\.?A\.?|\\N)$/;

/** Signs for the value in the row above. */
const dittoSign = /^(?:["“”„″〃]|''|,,|-["“”″]-)$/u;

const lowerCased = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

/** What people write into a cell instead of a value, in all languages. */
const marks = /* @__PURE__ */ rowWords.make((all) => ({
  empty: new Set(all.flatMap(({ emptyMarks }) => lowerCased(emptyMarks))),
  emptyWords: new Set(all.flatMap(({ emptyWords }) => lowerCased(emptyWords))),
  ditto: new Set(all.flatMap(({ dittoMarks }) => lowerCased(dittoMarks))),
}));

/** Columns in which no value is one of these words. */
const strictColumns: ReadonlySet<string> = new Set([
  ...(['place', 'places', 'themes', 'role', 'kind', 'url', 'logo', 'alternateNames', 'email', 'telephone'] as const),
  ...(['startDate', 'endDate', 'startTime', 'endTime', 'organizers', 'status', 'attendanceMode'] as const),
  ...(['contactPerson', 'person'] as const),
]);

/** Columns of names, which may be one of these words: only a phrase or an abbreviation stands for the value above. */
const nameColumns: ReadonlySet<string> = new Set([
  ...(['name', 'organization', 'givenName', 'familyName', 'jobTitle'] as const),
]);

const wordColumns: ReadonlySet<string> = new Set(['place', 'places', 'themes', 'role', 'kind', 'alternateNames']);

/** The day that spreadsheets show for an empty cell with the format of a date, also with the day or month first. */
const zeroDay =
  /^(?:0|(?:1899[-./]12[-./]3[01]|1900[-./]0?1[-./]00?|3[01][-./]12[-./]1899|12\/3[01]\/1899|00?[-./]0?1[-./]1900|0?1\/00?\/1900)(?:[T ,]+0?0[:.]00(?:[:.]00)?)?)$/;

const dayColumns: ReadonlySet<string> = new Set(['startDate', 'endDate']);

const maxLength = 40;

/** What a cell has instead of a value. */
export type Mark = 'empty' | 'ditto';

/** Returns the words of a cell, without brackets around them and full stops behind them: "(siehe oben)". */
const bare = (text: string): string => /^[([]?(.*?)[)\].!:]*$/.exec(text)?.[1] ?? text;

const isDitto = (cell: string, text: string): boolean =>
  dittoSign.test(cell) || [text, bare(text), `${bare(text)}.`].some((words) => marks().ditto.has(words));

/** Whether a cell of a column that is not of names says that there is nothing. */
const isEmpty = (column: string, cell: string, text: string): boolean =>
  marks().emptyWords.has(text) ||
  emptyAsWritten.test(cell) ||
  (wordColumns.has(column) && emptySign.test(cell)) ||
  (dayColumns.has(column) && zeroDay.test(cell));

const markIn = (column: string, cell: string): Mark | undefined => {
  if (cell === '' || cell.length > maxLength) return undefined;
  const text = cell.toLowerCase();
  if (marks().empty.has(text) || signs.test(cell)) return 'empty';
  if (nameColumns.has(column)) return isDitto(cell, text) && !/^\p{L}+$/u.test(text) ? 'ditto' : undefined;
  if (!strictColumns.has(column)) return undefined;
  if (isDitto(cell, text)) return 'ditto';
  return isEmpty(column, cell, text) ? 'empty' : undefined;
};

/**
 * Empties cells that say that there is nothing, or the same as above, which would be published as texts, and reports
 * them.
 */
export const withoutMarks = <Column extends string>(
  cells: Readonly<Partial<Record<Column, string>>>,
  report: (column: Column, value: string, mark: Mark) => void,
): Readonly<Partial<Record<Column, string>>> => {
  const marked = (Object.entries(cells) as [Column, string][]).flatMap(([column, cell]) => {
    const mark = markIn(column, cell);
    return mark ? [{ column, cell, mark }] : [];
  });
  if (marked.length === 0) return cells;
  const kept: Partial<Record<Column, string>> = { ...cells };
  for (const { column, cell, mark } of marked) {
    report(column, cell, mark);
    kept[column] = '';
  }
  return kept;
};
