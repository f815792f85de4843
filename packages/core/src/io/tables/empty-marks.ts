import { rowWords } from '../../text/tables/row-words.js';

/** Dashes and question marks. */
const signs = /^[-–—?]{1,6}$/;

/** What people write into a cell to say that there is nothing, in all languages: "n.v.t.", "n/a", "k. A.". */
const emptyMarks = /* @__PURE__ */ rowWords.make((all) => {
  const marks = all.flatMap((words) => words.emptyMarks.map((mark) => mark.toLowerCase()));
  return { marks: new Set(marks), maxLength: Math.max(...marks.map(({ length }) => length)) };
});

const isMark = (cell: string): boolean => {
  if (cell === '') return false;
  const { marks, maxLength } = emptyMarks();
  return (cell.length <= maxLength && marks.has(cell.toLowerCase())) || signs.test(cell);
};

/** Empties cells that say that there is nothing, which would be published as texts, and reports them. */
export const withoutMarks = <Column extends string>(
  cells: Readonly<Partial<Record<Column, string>>>,
  report: (column: Column, value: string) => void,
): Readonly<Partial<Record<Column, string>>> => {
  const marked = (Object.entries(cells) as [Column, string][]).filter(([, cell]) => isMark(cell));
  if (marked.length === 0) return cells;
  const kept: Partial<Record<Column, string>> = { ...cells };
  for (const [column, value] of marked) {
    report(column, value);
    kept[column] = '';
  }
  return kept;
};
