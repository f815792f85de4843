import { tidy } from '../csv/csv.js';

/** Columns whose cells list several values. */
const lists: ReadonlySet<string> = new Set([
  ...(['alternateNames', 'role', 'themes', 'otherIdentifiers'] as const),
  ...(['places', 'organizers'] as const),
]);

/** Columns whose cells have one value of a few words. All others are running texts, names of organizations and dates. */
const single: ReadonlySet<string> = new Set([
  ...(['id', 'kind', 'place', 'url', 'logo', 'contactPerson', 'email', 'telephone'] as const),
  ...(['person', 'givenName', 'familyNamePrefix', 'familyName', 'status', 'attendanceMode', 'timeZone'] as const),
]);

/** Whether a column has the name of a person, which does not prevent the rest from being read. */
export const isOfPerson = (column: string): boolean => column === 'contactPerson' || column === 'person';

/** Line breaks, and what address books of Google write between values of one kind. */
const between = /\r\n?|\n|(?:^|\s):::(?=\s|$)/;

/** What people write before the items of a list. */
const bullet = /^[-–•·*]\s+/;

/** The text of a cell in one line, or the values of a cell that should have only one. */
interface CellLines {
  readonly text: string;
  readonly several?: readonly string[];
}

/**
 * Returns the text of a cell in one line. A line break separates the items of a list, and the values of a cell that
 * should have only one; elsewhere it is a space.
 *
 * @example
 * readLines('role', 'member\npartner'); // { text: 'member; partner' }
 */
export const readLines = (column: string, cell: string): CellLines => {
  const isList = lists.has(column);
  if ((!isList && !single.has(column)) || !between.test(cell)) return { text: tidy(cell) };
  const lines = new Set(cell.split(between).flatMap((line) => tidy(line).replace(isList ? bullet : '', '') || []));
  const [first = '', ...others] = lines;
  if (isList) return { text: [...lines].map((line) => line.replace(/\s*;$/, '')).join('; ') };
  return others.length === 0 ? { text: first } : { text: '', several: [...lines] };
};
