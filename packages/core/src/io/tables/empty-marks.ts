/** What people write into a cell to say that there is nothing: "-", "?", "n.v.t.", "n/a", "k. A.". */
const emptyMark = /^(?:[-–—?]+|n\.?v\.?t\.?|n\/a|n\.a\.|k\. ?a\.)$/i;

const maxLength = 6;

const isMark = (cell: string): boolean => cell !== '' && cell.length <= maxLength && emptyMark.test(cell);

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
