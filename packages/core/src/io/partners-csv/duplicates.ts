import { foldCase } from '../../model/fold-text.js';
import { isId } from '../../model/guards/is-id.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { isBeforeStart } from '../../model/values/date-order.js';
import { idOfName } from '../reading/create-ids.js';
import { tableFault } from '../reading/table-fault.js';
import type { Table } from '../tables/table.js';
import type { TableContact } from '../tables/table-contacts.js';
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

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

const hasContact = ({ contact }: PartnerRow): boolean => Object.values(contact).some(Boolean);

/** The contact of the later row, which is the current one, and behind it all others. */
const contactsOf = (first: PartnerRow, row: PartnerRow): Pick<PartnerRow, 'contact' | 'furtherContacts'> => {
  const earlier = [...(first.furtherContacts ?? []), ...(hasContact(first) ? [first.contact] : [])];
  const contact = hasContact(row) ? row.contact : first.contact;
  const all = [contact, ...earlier, ...(row.furtherContacts ?? [])].map((one) => [JSON.stringify(one), one] as const);
  const [, ...furtherContacts] = new Map(all).values();
  return { contact, furtherContacts };
};

/** Adds the membership, the lists and the contacts of a row to an earlier row, and what that lacks. */
const continued = (first: PartnerRow, row: PartnerRow): PartnerRow => {
  const { roles, startDate, endDate } = row;
  return {
    ...first,
    ...contactsOf(first, row),
    id: first.id || row.id,
    otherId: first.otherId || row.otherId,
    kind: first.kind === 'other' ? row.kind : first.kind,
    place: first.place || row.place,
    url: first.url || row.url,
    logo: first.logo || row.logo,
    description: first.description || row.description,
    note: union([first.note], [row.note]).filter(Boolean).join('; '),
    alternateNames: union(first.alternateNames, row.alternateNames),
    themes: union(first.themes, row.themes),
    otherIdentifiers: union(first.otherIdentifiers, row.otherIdentifiers),
    network: first.network || row.network,
    further: [...(first.further ?? []), { roles, startDate, endDate }],
  };
};

/** Reports texts of which an organization has one, where a row has another than an earlier one. */
const reportDifferences = (first: PartnerRow, row: PartnerRow, context: RowContext): void => {
  for (const column of ['description', 'logo'] as const) {
    if (agree(first[column], row[column])) continue;
    const fault = tableFault('other-than-row', 'write-the-same', { row: first.number });
    context.notices.add(() => cellIssue(context, row, column, { severity: 'warning', value: row[column], ...fault }));
  }
};

/** Joins the rows of an organization that was a member in several periods. */
export const joinPeriods = (rows: readonly PartnerRow[], context: RowContext): readonly PartnerRow[] => {
  const joined: PartnerRow[] = [];
  const places = new Map<string, number>();
  for (const row of rows) {
    const name = foldCase(row.name);
    const at = name === '' ? undefined : places.get(name);
    const first = at === undefined ? undefined : joined[at];
    if (at === undefined || !first || !continues(row, first)) {
      if (at === undefined) places.set(name, joined.length);
      joined.push(row);
    } else {
      reportDifferences(first, row, context);
      joined[at] = continued(first, row);
    }
  }
  return joined;
};

interface User {
  /** Fault to report for another row with the same id. */
  readonly fault: FaultText;
  readonly row?: PartnerRow;
}

/** Further contacts of rows that are not read, by the row that is read instead. */
type Heirs = Map<PartnerRow, readonly TableContact[]>;

const bequeath = (heirs: Heirs, heir: PartnerRow, { furtherContacts = [] }: PartnerRow): void => {
  if (furtherContacts.length > 0) heirs.set(heir, [...(heirs.get(heir) ?? []), ...furtherContacts]);
};

/** Adds the contacts of rows that are not read: the contacts have been reported as those of that organization. */
const withHeirs = (rows: readonly PartnerRow[], heirs: Heirs): PartnerRow[] =>
  rows.map((row) => {
    const contacts = heirs.get(row);
    return contacts ? { ...row, furtherContacts: [...(row.furtherContacts ?? []), ...contacts] } : row;
  });

/** Removes ids that are used twice, and rows that repeat an earlier row with the same id and name. Adds the issues. */
const withoutDuplicateIds = (rows: readonly PartnerRow[], taken: TakenIds, context: RowContext): PartnerRow[] => {
  const users = new Map([...taken].map(([id, fault]): [string, User] => [id, { fault }]));
  const heirs: Heirs = new Map();
  const kept = rows.flatMap((row) => {
    const id = ownId(row);
    const user = id === '' ? undefined : users.get(id);
    if (id !== '' && user === undefined) {
      users.set(id, { fault: tableFault('id-of-row', 'own-ids', { row: row.number }), row });
    }
    if (user === undefined) return [row];
    context.issues.add(() => cellIssue(context, row, 'id', { value: id, ...user.fault }));
    if (!user.row || foldCase(user.row.name) !== foldCase(row.name)) return [{ ...row, id: '', otherId: '' }];
    bequeath(heirs, user.row, row);
    return [];
  });
  return withHeirs(kept, heirs);
};

/** Whether two rows have contacts, which are not the same. */
const areContacts = (one: PartnerRow, other: PartnerRow): boolean =>
  [one, other].every(hasContact) && JSON.stringify(one.contact) !== JSON.stringify(other.contact);

/**
 * Removes rows whose name occurs in an earlier row, unless both have an id: two organizations may have the same name.
 */
const withoutDuplicateNames = (rows: readonly PartnerRow[], context: RowContext): PartnerRow[] => {
  const first = new Map<string, PartnerRow>();
  const heirs: Heirs = new Map();
  const kept = rows.filter((row) => {
    const key = foldCase(row.name);
    const other = first.get(key);
    if (row.name !== '' && !other) first.set(key, row);
    if (!other || (ownId(row) !== '' && ownId(other) !== '')) return true;
    const remedy = areContacts(row, other) ? 'keep-row-and-contacts' : 'keep-one-row';
    const fault = tableFault('name-of-row', remedy, { row: other.number });
    context.issues.add(() => cellIssue(context, row, 'name', { value: row.name, ...fault }));
    bequeath(heirs, other, row);
    return false;
  });
  return withHeirs(kept, heirs);
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
