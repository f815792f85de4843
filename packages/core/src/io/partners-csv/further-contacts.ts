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

const hasContact = (row: PartnerTableRow): boolean => contactIn(row).trim() !== '';

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

/** Finds the rows that repeat an organization with another contact, or have only that below its row. */
export const furtherContactsIn = (given: readonly PartnerTableRow[]): ContactRows => {
  const rows: PartnerTableRow[] = [];
  const further = new Map<number, PartnerTableRow[]>();
  const places = new Map<string, number>();
  const add = (row: PartnerTableRow, name: string): void => {
    if (name !== '' && !places.has(name)) places.set(name, rows.length);
    rows.push(row);
  };
  /** Adds a contact to the row at a place, unless that is no row of the same organization. */
  const addTo = (at: number | undefined, row: PartnerTableRow): boolean => {
    const first = at === undefined ? undefined : rows[at];
    if (at === undefined || !first?.cells.name || !hasContact(row) || !agrees(row, first)) return false;
    const others = further.get(first.number) ?? [];
    if ([first, ...others].some((one) => contactIn(one) === contactIn(row))) return false;
    rows[at] = { ...first, cells: { ...first.cells, ...filled(row), ...filled(first) } };
    further.set(first.number, [...others, row]);
    return true;
  };
  for (const row of given) {
    const name = foldCase(row.cells.name ?? '');
    if (!addTo(isContactAlone(row) ? rows.length - 1 : places.get(name), row)) add(row, name);
  }
  return { rows, further };
};
