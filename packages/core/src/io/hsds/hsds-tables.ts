/** A column of a table of HSDS 3. */
export interface HsdsField {
  readonly name: string;
  /** Default: string. */
  readonly type?: 'number';
  readonly format?: 'uuid' | 'uri' | 'email';
  readonly isRequired?: true;
  /** The table whose `id` it refers to. */
  readonly to?: HsdsTableName;
  readonly values?: readonly string[];
}

/**
 * The tables that are written. The other tables of HSDS describe services, costs and opening hours, which the data
 * lack.
 */
export type HsdsTableName =
  | 'organization'
  | 'organization_identifier'
  | 'program'
  | 'location'
  | 'contact'
  | 'phone'
  | 'language'
  | 'taxonomy'
  | 'taxonomy_term'
  | 'attribute';

const id: HsdsField = { name: 'id', format: 'uuid', isRequired: true };

const reference = (name: string, to: HsdsTableName): HsdsField => ({ name, format: 'uuid', to });

/** The columns written for each table, in the order of the specification. */
export const hsdsTables: Readonly<
  Record<HsdsTableName, { readonly path: string; readonly fields: readonly HsdsField[] }>
> = {
  organization: {
    path: 'organizations.csv',
    fields: [
      id,
      { name: 'name', isRequired: true },
      { name: 'alternate_name' },
      { name: 'description', isRequired: true },
      { name: 'email', format: 'email' },
      { name: 'website', format: 'uri' },
      { name: 'year_incorporated', type: 'number' },
      { name: 'logo' },
      { name: 'uri', format: 'uri' },
      reference('parent_organization_id', 'organization'),
    ],
  },
  organization_identifier: {
    path: 'organization_identifiers.csv',
    fields: [
      id,
      { ...reference('organization_id', 'organization'), isRequired: true },
      { name: 'identifier_type', isRequired: true },
      { name: 'identifier', isRequired: true },
    ],
  },
  program: {
    path: 'programs.csv',
    fields: [
      id,
      { ...reference('organization_id', 'organization'), isRequired: true },
      { name: 'name', isRequired: true },
      { name: 'alternate_name' },
      { name: 'description', isRequired: true },
    ],
  },
  location: {
    path: 'locations.csv',
    fields: [
      id,
      { name: 'location_type', isRequired: true, values: ['physical', 'postal', 'virtual'] },
      reference('organization_id', 'organization'),
      { name: 'name' },
      { name: 'alternate_name' },
      { name: 'latitude', type: 'number' },
      { name: 'longitude', type: 'number' },
      { name: 'external_identifier' },
      { name: 'external_identifier_type' },
    ],
  },
  contact: {
    path: 'contacts.csv',
    fields: [
      id,
      reference('organization_id', 'organization'),
      { name: 'name' },
      { name: 'title' },
      { name: 'department' },
      { name: 'email', format: 'email' },
    ],
  },
  phone: {
    path: 'phones.csv',
    fields: [
      id,
      reference('organization_id', 'organization'),
      reference('contact_id', 'contact'),
      { name: 'number', isRequired: true },
      { name: 'type' },
      { name: 'description' },
    ],
  },
  language: {
    path: 'languages.csv',
    fields: [id, reference('phone_id', 'phone'), { name: 'name' }, { name: 'code' }],
  },
  taxonomy: {
    path: 'taxonomies.csv',
    fields: [
      id,
      { name: 'name', isRequired: true },
      { name: 'description', isRequired: true },
      { name: 'uri', format: 'uri' },
    ],
  },
  taxonomy_term: {
    path: 'taxonomy_terms.csv',
    fields: [
      id,
      { name: 'code' },
      { name: 'name', isRequired: true },
      { name: 'description', isRequired: true },
      reference('parent_id', 'taxonomy_term'),
      { name: 'taxonomy' },
      { name: 'language' },
      reference('taxonomy_id', 'taxonomy'),
      { name: 'term_uri', format: 'uri' },
    ],
  },
  attribute: {
    path: 'attributes.csv',
    fields: [
      id,
      { name: 'link_id', format: 'uuid', isRequired: true },
      { ...reference('taxonomy_term_id', 'taxonomy_term'), isRequired: true },
      { name: 'link_type' },
      { name: 'link_entity', isRequired: true },
      { name: 'value' },
    ],
  },
};
