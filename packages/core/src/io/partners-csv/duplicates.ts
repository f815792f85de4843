import { foldCase } from '../../model/fold-text.js';
import { isBeforeStart } from '../../model/values/date-order.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { tableFault } from '../reading/table-fault.js';
import { cellIssue, type PartnerRow, type RowContext, type RowMembership } from './row.js';

/** Ids that are already in use, with the fault to report for a row that uses one. */
export type TakenIds = ReadonlyMap<string, FaultText>;

/** Id that distinguishes a row from others with the same name. */
const ownId = ({ id, otherId }: PartnerRow): string => id || otherId;

/** Whether a period ends before another begins, or as it begins. */
const endsBefore = ({ endDate }: RowMembership, { startDate }: RowMembership): boolean =>
  endDate !== undefined && startDate !== undefined && (endDate === startDate || isBeforeStart(endDate, startDate));

/** Whether two memberships are in different periods, which do not overlap unless the rows have the same id. */
const areApart = (a: RowMembership, b: RowMembership, isSameId: boolean): boolean =>
  endsBefore(a, b) || endsBefore(b, a) || (isSameId && (a.startDate !== b.startDate || a.endDate !== b.endDate));

const agree = (a: string, b: string): boolean => a === '' || b === '' || a === b;

/** Whether a row continues the organization of an earlier one, which left and rejoined, or got another role. */
const continues = (row: PartnerRow, first: PartnerRow): boolean => {
  const [id, firstId] = [ownId(row), ownId(first)];
  const kinds = [row.kind, first.kind].filter((kind) => kind !== 'other');
  const isSame =
    agree(id, firstId) && agree(row.place, first.place) && agree(row.url, first.url) && new Set(kinds).size < 2;
  const memberships = [first, ...(first.further ?? [])];
  return isSame && memberships.every((one) => areApart(one, row, id !== '' && id === firstId));
};

/** Adds the membership of a row to an earlier row, and the id, kind, place and address that it lacks. The contact is that of the last row. */
const continued = (first: PartnerRow, row: PartnerRow): PartnerRow => {
  const { roles, startDate, endDate, contact } = row;
  const isContact = Object.values(contact).some(Boolean);
  return {
    ...first,
    id: first.id || row.id,
    kind: first.kind === 'other' ? row.kind : first.kind,
    place: first.place || row.place,
    url: first.url || row.url,
    contact: isContact ? contact : first.contact,
    further: [...(first.further ?? []), { roles, startDate, endDate }],
  };
};

/** Joins the rows of an organization that was a member in several periods. */
export const joinPeriods = (rows: readonly PartnerRow[]): readonly PartnerRow[] => {
  const joined: PartnerRow[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const name = foldCase(row.name);
    const at = name === '' ? undefined : places.get(name);
    const first = at === undefined ? undefined : joined[at];
    if (at === undefined || !first || !continues(row, first)) {
      if (at === undefined) places.set(name, joined.length);
      joined.push(row);
    } else joined[at] = continued(first, row);
  }
  return joined;
};

interface User {
  /** Fault to report for another row with the same id. */
  readonly fault: FaultText;
  readonly name?: string;
}

/** Removes ids that are used twice, and rows that repeat an earlier row with the same id and name. Adds the issues. */
const withoutDuplicateIds = (rows: readonly PartnerRow[], taken: TakenIds, context: RowContext): PartnerRow[] => {
  const users = new Map([...taken].map(([id, fault]): [string, User] => [id, { fault }]));
  return rows.flatMap((row) => {
    const id = ownId(row);
    const name = foldCase(row.name);
    const user = id === '' ? undefined : users.get(id);
    if (id !== '' && user === undefined) {
      users.set(id, { fault: tableFault('id-of-row', 'own-ids', { row: row.number }), name });
    }
    if (user === undefined) return [row];
    context.issues.add(() => cellIssue(context, row, 'id', { value: id, ...user.fault }));
    return user.name === name ? [] : [{ ...row, id: '', otherId: '' }];
  });
};

/**
 * Removes rows whose name occurs in an earlier row, unless both have an id: two organizations may have the same name.
 */
const withoutDuplicateNames = (rows: readonly PartnerRow[], context: RowContext): PartnerRow[] => {
  const first = new Map<string, PartnerRow>();
  return rows.filter((row) => {
    const key = foldCase(row.name);
    const other = first.get(key);
    if (row.name !== '' && !other) first.set(key, row);
    if (!other || (ownId(row) !== '' && ownId(other) !== '')) return true;
    const fault = tableFault('name-of-row', 'keep-one-row', { row: other.number });
    context.issues.add(() => cellIssue(context, row, 'name', { value: row.name, ...fault }));
    return false;
  });
};

/** Returns the rows without duplicates, which are added to `context.issues`. */
export const withoutDuplicates = (rows: readonly PartnerRow[], taken: TakenIds, context: RowContext): PartnerRow[] =>
  withoutDuplicateIds(withoutDuplicateNames(rows, context), taken, context);
