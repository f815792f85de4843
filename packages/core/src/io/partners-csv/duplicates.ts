import { foldCase } from '../../model/fold-text.js';
import { isId } from '../../model/guards/is-id.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { isBeforeStart } from '../../model/values/date-order.js';
import { idOfName } from '../reading/create-ids.js';
import { tableFault } from '../reading/table-fault.js';
import type { Table } from '../tables/table.js';
import type { PartnerColumn } from './columns.js';
import { cellIssue, type PartnerRow, type RowContext, type RowMembership, type IdReader } from './row.js';

/** Ids that are already in use, with the fault to report for a row that uses one. */
type TakenIds = ReadonlyMap<string, FaultText>;

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

/** Whether two rows have contacts, which are not the same. */
const areContacts = ({ contact: one }: PartnerRow, { contact: other }: PartnerRow): boolean =>
  [one, other].every((contact) => Object.values(contact).some(Boolean)) &&
  JSON.stringify(one) !== JSON.stringify(other);

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
    const remedy = areContacts(row, other) ? 'keep-row-and-contacts' : 'keep-one-row';
    const fault = tableFault('name-of-row', remedy, { row: other.number });
    context.issues.add(() => cellIssue(context, row, 'name', { value: row.name, ...fault }));
    return false;
  });
};

/** Returns the rows without duplicates, which are added to `context.issues`. */
export const withoutDuplicates = (rows: readonly PartnerRow[], taken: TakenIds, context: RowContext): PartnerRow[] =>
  withoutDuplicateIds(withoutDuplicateNames(rows, context), taken, context);

/** A UUID or another random hexadecimal number: whether it begins with a letter is chance. */
const random = /^(?=.{16})[\da-f]+(?:-[\da-f]+)*$/;

const idsIn = ({ rows }: Table<PartnerColumn>): string[] => rows.flatMap(({ cells: { id } }) => (id ? [id] : []));

/** Random numbers count as our ids only if every id in the column is valid as one. */
export const createIdReader = (table: Table<PartnerColumn>): IdReader => {
  const isOurs = idsIn(table).every(isId);
  return (cell) => isId(cell) && (isOurs || !random.test(cell));
};

/**
 * Returns an issue with the first id of another system and the number of such ids, or `undefined` if there are none.
 */
export const otherIdsIssue = (table: Table<PartnerColumn>, isOwnId: IdReader): Issue | undefined => {
  const others = table.rows.filter(({ cells: { id } }) => id && !isOwnId(id));
  const [first] = others;
  if (!first) return undefined;
  const more = others.length - 1;
  return issueAt('csv', ['rows', first.number, table.headers.id ?? 'id'], {
    severity: 'info',
    value: first.cells.id,
    ...(more > 0 ? tableFault('other-ids', 'choose-id', { more }) : tableFault('other-id', 'choose-id')),
  });
};

/** The parts of a row that its organization's id can be derived from. */
interface Named {
  readonly id: string;
  readonly otherId: string;
  readonly name: string;
}

/**
 * Creates a function that returns the words for the id of an organization without one of our ids: its name, plus its id
 * in another system if several organizations would get the same id. The order of rows makes no difference.
 */
export const createIdWords = (rows: readonly Named[]): ((row: Named) => string) => {
  const counts = new Map<string, number>();
  const keyOf = (name: string): string => idOfName(name, '');
  const isRequested = rows.some(({ otherId }) => otherId !== '');
  for (const key of (isRequested ? rows : []).map(({ name }) => keyOf(name)))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return ({ name, otherId }) => (otherId !== '' && (counts.get(keyOf(name)) ?? 0) > 1 ? `${name} ${otherId}` : name);
};
