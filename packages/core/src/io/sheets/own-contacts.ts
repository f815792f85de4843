import type { AnyRecord } from '../../model/collections.js';
import type { ContactPoint, Dataset } from '../../model/types.generated.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { partnersKind } from '../partners-csv/columns.js';
import { telephoneCell } from '../tables/cell-telephone.js';
import { headerIn } from '../tables/table-columns.js';
import type { Entry, Records } from '../update/records-in-dataset.js';
import type { FormSheet } from './form-sheets.js';

/** The contacts of partners in a dataset that a table updates. */
export interface OwnContacts {
  /** Returns the contact in the row of a partner. */
  readonly contactOf: (organization: string) => ContactPoint | undefined;
  /** Adds the contact of each partner to its row, as a table with columns of contacts shows it. */
  readonly inForms: (forms: readonly FormSheet[]) => FormSheet[];
  /** Whether the row of a partner shows this contact, and the table has the row without a contact. */
  readonly isEmptied: (record: AnyRecord, after: Records) => boolean;
  /** Returns what the dataset has of a contact besides the cells that showed it. */
  readonly withoutCells: (shown: Entry) => Entry;
  /** Returns the contacts of partners without a row that the sheets do not show. */
  readonly ofAbsent: (before: Records, after: Records) => Entry[];
}

/** Fields that the row of a partner has. */
const fields = ['person', 'email', 'telephone'] as const;

const ownColumns = ['contactPerson', 'email', 'telephone'] as const;

/** Columns of the contact in the row of a partner. */
export const contactColumns: readonly string[] = ownColumns;

/** Whether a record still says whom or how to contact. */
export const isContact = (record: AnyRecord): boolean =>
  [...fields, 'url'].some((field) => new Map<string, unknown>(Object.entries(record)).get(field) !== undefined);

/** Finds the contact in the row of each partner: the one that was read from its row, else its only one. */
const contactsInRows = (contacts: readonly ContactPoint[]): ReadonlyMap<string, ContactPoint> => {
  const found = new Map<string, ContactPoint | undefined>();
  for (const contact of contacts) {
    const { id, organization } = contact;
    if (organization === undefined || found.get(organization)?.id === `${organization}-contact`) continue;
    const isOnly = !found.has(organization) || id === `${organization}-contact`;
    found.set(organization, isOnly ? contact : undefined);
  }
  return new Map([...found].flatMap(([id, contact]) => (contact ? [[id, contact]] : [])));
};

/** Finds the contacts of the partners of a network; none if the option `contacts` excludes them. */
export const createOwnContacts = (
  { contactPoints, persons }: Dataset,
  network: string,
  { isRead }: { readonly isRead: boolean },
): OwnContacts => {
  const own = Object.values(contactPoints).filter(({ about }) => isRead && about.includes(network));
  const inRows = contactsInRows(own);
  const shown = new Set([...inRows.values()].map(({ id }) => id));
  const cellsOf = (organization: string): string[] => {
    const { person: id, email = '', telephone } = inRows.get(organization) ?? {};
    const person = id !== undefined && Object.hasOwn(persons, id) ? persons[id] : undefined;
    return [person ? formatPersonName(person) : '', email, telephone ? telephoneCell(telephone) : ''];
  };
  const headers = ownColumns.map((column) => ({ column, header: headerIn(partnersKind, column, 'en') }));
  return {
    contactOf: (organization) => inRows.get(organization),
    inForms: (forms) =>
      forms.map((form) =>
        form.kind === 'partners'
          ? {
              ...form,
              columns: [...form.columns, ...headers],
              rows: form.rows.map((cells) => [...cells, ...cellsOf(cells[0] ?? '')]),
            }
          : form,
      ),
    isEmptied: (record, after) =>
      'organization' in record &&
      shown.has(record.id) &&
      record.organization !== undefined &&
      after.has(record.organization),
    withoutCells: ({ collection, record, isByName }) => {
      const cells = new Map<string, unknown>(Object.entries(record));
      const rest = Object.entries({ ...contactPoints[record.id] }).filter(
        ([name]) => !fields.some((field) => field === name) || cells.get(name) === undefined,
      );
      return { collection, isByName, record: Object.fromEntries(rest) as unknown as AnyRecord };
    },
    ofAbsent: (before, after) =>
      own
        .filter(({ id }) => !before.has(id) && !after.has(id))
        .filter(({ organization: of = '' }) => before.get(of)?.collection === 'organizations' && !after.has(of))
        .map((record) => ({ collection: 'contactPoints', record, isByName: false })),
  };
};
