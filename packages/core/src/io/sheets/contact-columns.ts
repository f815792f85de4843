import type { TableKind } from '../tables/table-columns.js';

/** Columns of a table of contacts, in the order in which they are written. */
export const contactSheetColumns = [
  ...(['id', 'person', 'organization', 'jobTitle', 'topic'] as const),
  ...(['email', 'telephone', 'url'] as const),
] as const;

/** Columns of a name in parts, as address books export it. */
export const personNameColumns = ['givenName', 'familyNamePrefix', 'familyName'] as const;

export type ContactColumn = (typeof contactSheetColumns)[number] | (typeof personNameColumns)[number];

/** A table of contacts: a row for each contact person or mailbox. */
export const contactsKind: TableKind<ContactColumn> = {
  columns: ['id', 'person', ...personNameColumns, 'organization', 'jobTitle', 'topic', 'email', 'telephone', 'url'],
  headersIn: ({ headers: { partners, contacts } }) => {
    const { id, email, telephone, url } = partners;
    return { ...contacts, id, email, telephone, url };
  },
  required: ['person', 'familyName', 'email', 'telephone'],
  mayBeEmpty: true,
  missing: { message: 'no-person-column', write: 'write-person-header', rename: 'rename-person-header' },
};
