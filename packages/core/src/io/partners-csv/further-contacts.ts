import { foldCase } from '../../model/fold-text.js';
import { contactColumns } from './columns.js';
import type { PartnerTableRow } from './row.js';

const isOfContact = (column: string): boolean => contactColumns.some((one) => one === column);

/** The rows of organizations, and the rows that only add a contact to one. */
interface ContactRows {
  /** The first row of each organization, with the cells that only a further one has. */
  readonly rows: readonly PartnerTableRow[];
  /** The rows with further contacts, by the number of the first row. */
  readonly further: ReadonlyMap<number, readonly PartnerTableRow[]>;
}

const contactIn = ({ cells }: PartnerTableRow): string =>
  contactColumns.map((column) => foldCase(cells[column] ?? '')).join('\n');

const hasContact = ({ cells }: PartnerTableRow): boolean =>
  contactColumns.some((column) => foldCase(cells[column] ?? '').trim() !== '');

/** Whether a row has no cell that another row of the organization has otherwise. */
const agrees = (row: PartnerTableRow, first: PartnerTableRow): boolean =>
  Object.entries(row.cells).every(([column, cell]) => {
    const other = first.cells[column as keyof typeof first.cells] ?? '';
    return isOfContact(column) || cell === '' || other === '' || foldCase(cell) === foldCase(other);
  }) &&
  [row, first].every(({ extras }) => extras.length === 0 || JSON.stringify(extras) === JSON.stringify(first.extras));

/** Whether a row has a contact and nothing else, as below a merged cell. */
const isContactAlone = (row: PartnerTableRow): boolean =>
  hasContact(row) &&
  row.extras.length === 0 &&
  Object.entries(row.cells).every(([column, cell]) => isOfContact(column) || cell === '');

const filled = ({ cells }: PartnerTableRow): PartnerTableRow['cells'] =>
  Object.fromEntries(Object.entries(cells).filter(([column, cell]) => cell !== '' && !isOfContact(column)));

/** Columns of which an empty cell says something else than a filled one: another membership, or another organization. */
const ownColumns = ['name', 'id', 'place', 'role', 'startDate', 'endDate'] as const;

const keyOf = ({ cells }: PartnerTableRow): string =>
  ownColumns.map((column) => foldCase(cells[column] ?? '')).join('\n');

/** Whether a row has a name and a contact alone. */
const isNameAlone = ({ cells, extras }: PartnerTableRow): boolean =>
  extras.length === 0 &&
  Object.entries(cells).every(([column, cell]) => column === 'name' || isOfContact(column) || cell === '');

/**
 * Finds the rows that repeat an organization with another contact, or have only that below its row. A heading has no
 * contacts.
 */
export const furtherContactsIn = (
  given: readonly PartnerTableRow[],
  isHeading: (row: PartnerTableRow) => boolean,
): ContactRows => {
  // Most tables of partners have no contacts, and need no keys of their rows.
  if (!given.some(hasContact)) return { rows: given, further: new Map() };
  const rows: PartnerTableRow[] = [];
  const further = new Map<number, PartnerTableRow[]>();
  const byKey = new Map<string, number>();
  /** The index of a row by name, `undefined` if several rows that do not agree have it. */
  const byName = new Map<string, number | undefined>();
  const add = (row: PartnerTableRow): void => {
    const name = foldCase(row.cells.name ?? '');
    if (name !== '' && !isHeading(row)) {
      if (!byKey.has(keyOf(row))) byKey.set(keyOf(row), rows.length);
      byName.set(name, byName.has(name) ? undefined : rows.length);
    }
    rows.push(row);
  };
  const indexOfFirst = (row: PartnerTableRow): number | undefined => {
    if (isContactAlone(row)) return rows.length - 1;
    return isNameAlone(row) ? byName.get(foldCase(row.cells.name ?? '')) : byKey.get(keyOf(row));
  };
  /** Adds a contact to the row of its organization, if there is one. */
  const addTo = (at: number | undefined, row: PartnerTableRow): boolean => {
    const first = at === undefined ? undefined : rows[at];
    if (at === undefined || !first?.cells.name || !hasContact(row) || isHeading(first) || !agrees(row, first))
      return false;
    const others = further.get(first.number) ?? [];
    if ([first, ...others].some((one) => contactIn(one) === contactIn(row))) return false;
    rows[at] = { ...first, cells: { ...first.cells, ...filled(row), ...filled(first) } };
    further.set(first.number, [...others, row]);
    return true;
  };
  for (const row of given) if (!addTo(indexOfFirst(row), row)) add(row);
  return { rows, further };
};
