/** What people write into a cell to say that there is nothing: "-", "?", "n.v.t.", "n/a", "k. A.". */
const emptyMark = /^(?:[-–—?]+|n\.?v\.?t\.?|n\/a|n\.a\.|k\. ?a\.)$/i;

/** Words and signs for nothing, which may be part of a name, so that they are not one in the columns below. */
const emptyWord =
  /^(?:\((?:leeg|geen|onbekend|blank|none|empty|leer|tyhjä)\)|(?:nog )?(?:geen|onbekend|niet bekend)|nihil|volgt|n\.? ?(?:n\.? ?)?b\.?|unknown|not known|null|nil|t\.?b\.?[acd]\.?|keine?r?|(?:noch )?(?:unbekannt|nicht bekannt)|entfällt|folgt|ei(?: (?:ole|tiedossa))?|tuntematon|ei vielä tiedossa|ukendt)$/iu;

/** Signs for nothing. Where a value has a form, such as an address, they are faults by themselves. */
const emptySign = /^(?:[x#./\\…_]|\.{2,})$/i;

/** Also the names of places if they are written otherwise: "None" is a town in Italy. */
const emptyWordAsWritten = /^(?:none|NONE|N\.?A\.?|\\N)$/;

/** What people write for the value in the row above. */
const dittoMark =
  /^(?:idem|id\.|dit?to|do\.|s\. ?o\.|siehe oben|zie boven|see above|as above|ks\. ?(?:yllä|ed\.)|samoin|["“”„″〃]|''|,,|-["“”″]-)$/iu;

/** Columns in which no value is one of these words. */
const strictColumns: ReadonlySet<string> = new Set([
  ...(['place', 'places', 'themes', 'role', 'kind', 'url', 'logo', 'alternateNames', 'email', 'telephone'] as const),
  ...(['startDate', 'endDate', 'startTime', 'endTime', 'organizers', 'status', 'attendanceMode'] as const),
]);

const wordColumns: ReadonlySet<string> = new Set(['place', 'places', 'themes', 'role', 'kind', 'alternateNames']);

const maxLength = 20;

/** What a cell has instead of a value. */
export type Mark = 'empty' | 'ditto';

const markIn = (column: string, cell: string): Mark | undefined => {
  if (cell === '' || cell.length > maxLength) return undefined;
  if (emptyMark.test(cell)) return 'empty';
  if (!strictColumns.has(column)) return undefined;
  if (dittoMark.test(cell)) return 'ditto';
  const isWord = emptyWord.test(cell) || emptyWordAsWritten.test(cell);
  return isWord || (wordColumns.has(column) && emptySign.test(cell)) ? 'empty' : undefined;
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
