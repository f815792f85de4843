import type { ContactPoint } from '../../model/records/contact-point.js';

/** The fields of a contact in a row of contacts. */
export type ContactFields = Partial<Pick<ContactPoint, 'person' | 'organization' | 'email' | 'telephone'>>;

/** The contacts in the rows of partners. */
export interface PartnerContacts {
  /** Returns the contact that a row of contacts repeats, and removes it from `rest`. */
  readonly take: (row: ContactFields) => ContactPoint | undefined;
  /** The contacts that no row of contacts repeats, by id. */
  readonly rest: () => Record<string, ContactPoint>;
}

const agree = (one: unknown, other: unknown): boolean => one === undefined || other === undefined || one === other;

/** Whether two contacts of one organization share the person or the mailbox and do not differ in either. */
const isSame = (contact: ContactPoint, row: ContactFields): boolean =>
  ((row.person !== undefined && row.person === contact.person) ||
    (row.email !== undefined && row.email === contact.email)) &&
  agree(row.person, contact.person) &&
  agree(row.email, contact.email) &&
  agree(row.telephone?.number, contact.telephone?.number);

/** Finds contacts that are both in a sheet of partners and in one of contacts, so that they can be merged. */
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
