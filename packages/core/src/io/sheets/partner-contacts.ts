import type { ContactPoint } from '../../model/records/contact-point.js';

/** What a row of contacts says of a contact. */
export type ContactFields = Partial<Pick<ContactPoint, 'person' | 'organization' | 'email' | 'telephone'>>;

/** The contacts that the rows of partners have. */
export interface PartnerContacts {
  /** Returns the contact that a row of contacts repeats, and leaves it to that row. */
  readonly take: (row: ContactFields) => ContactPoint | undefined;
  /** The contacts that no row of contacts repeats, by id. */
  readonly rest: () => Record<string, ContactPoint>;
}

const agree = (one: unknown, other: unknown): boolean => one === undefined || other === undefined || one === other;

/** Whether two contacts of one organization have the person or the mailbox in common, and nothing apart. */
const isSame = (contact: ContactPoint, row: ContactFields): boolean =>
  ((row.person !== undefined && row.person === contact.person) ||
    (row.email !== undefined && row.email === contact.email)) &&
  agree(row.person, contact.person) &&
  agree(row.email, contact.email) &&
  agree(row.telephone?.number, contact.telephone?.number);

/**
 * Finds contacts that stand in a sheet of partners and in one of contacts, so that they become one. A row of partners
 * has one contact at most.
 */
export const createPartnerContacts = (contacts: readonly ContactPoint[]): PartnerContacts => {
  const left = new Map(contacts.map((contact) => [contact.organization ?? contact.id, contact]));
  return {
    take: (row) => {
      const { organization = '' } = row;
      const found = left.get(organization);
      if (!found || !isSame(found, row)) return undefined;
      left.delete(organization);
      return found;
    },
    rest: () => Object.fromEntries([...left.values()].map((contact) => [contact.id, contact])),
  };
};
