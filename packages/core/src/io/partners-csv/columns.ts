import { partnerHeaders } from '../../text/tables/headers-of-table.js';
import type { PartnerColumn } from '../../text/tables/table-words.js';
import { tableFault } from '../reading/table-fault.js';
import type { TableKind } from '../tables/table-columns.js';

/** Columns of a table of partners, in the order in which they are written. */
export const partnerColumns = ['id', 'name', 'alternateNames', 'kind', 'place', 'role', 'url', 'logo'] as const;

/** Columns with further data about an organization and its membership. */
const detailColumns = ['description', 'themes', 'startDate', 'endDate', 'otherIdentifiers', 'note'] as const;

/** Columns of a sheet of partners. Contacts have a sheet of their own. */
export const partnerSheetColumns = [...partnerColumns, ...detailColumns] as const;

export type PartnerSheetColumn = (typeof partnerSheetColumns)[number];

/** Columns with the organization's contact. */
export const contactColumns = ['contactPerson', 'email', 'telephone'] as const;

/** Columns that are read: also the name of the network. */
const readColumns = [...partnerSheetColumns, ...contactColumns, 'network'] as const;

export type { PartnerColumn };

/** A table of partners. */
export const partnersKind: TableKind<PartnerColumn> = {
  columns: readColumns,
  headersByTag: partnerHeaders,
  required: ['name'],
  missing: {
    write: (header) => tableFault('no-name-column', 'write-name-header', { header }),
    rename: (header) => tableFault('no-name-column', 'rename-header', { header }),
  },
};
