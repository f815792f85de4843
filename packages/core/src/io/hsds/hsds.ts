import type { DatasetIndex } from '../../query/index-dataset.js';
import { formatCsv } from '../csv/csv.js';
import { HsdsRows, type HsdsRow } from './hsds-rows.js';
import { hsdsTables, type HsdsField, type HsdsTableName } from './hsds-tables.js';

/** Options of `formatHsdsFiles`. */
export interface HsdsOptions {
  /** Name of the package: lower-case letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  /** Language of names and descriptions. Default: English. */
  readonly language?: string;
}

const fieldOf = ({ name, type, format, isRequired, values }: HsdsField): object => ({
  name,
  type: type ?? 'string',
  ...(format && { format }),
  constraints: { required: isRequired === true, unique: name === 'id', ...(values && { enum: values }) },
});

const resourceOf = (table: HsdsTableName): object => {
  const { path, fields } = hsdsTables[table];
  const references = fields.filter(({ to }) => to !== undefined);
  return {
    profile: 'tabular-data-resource',
    name: table,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: fields.map(fieldOf),
      primaryKey: 'id',
      ...(references.length > 0 && {
        foreignKeys: references.map(({ name, to }) => ({
          fields: name,
          // A reference to the same table has an empty resource name.
          reference: { resource: to === table ? '' : to, fields: 'id' },
        })),
      }),
    },
  };
};

const formatRows = (rows: readonly HsdsRow[], fields: readonly HsdsField[]): string =>
  formatCsv(
    [
      fields.map(({ name }) => name),
      ...rows.map((row) => fields.map(({ name }) => (row[name] === undefined ? '' : String(row[name])))),
    ],
    { delimiter: ',', guarded: undefined },
  );

/**
 * Formats a dataset as a tabular package of Open Referral HSDS 3, as files by name: organizations and networks,
 * programs, seats, contacts, and kinds and roles as terms of taxonomies. Every id is a UUID derived from the id of the
 * record, which is listed among the identifiers. There is no table of services, because the data have none. A program
 * without a network that runs it or that it is about is left out, because HSDS requires an organization.
 *
 * @see https://docs.openreferral.org/
 * @example
 * const files = formatHsdsFiles(ownIndex, { name: 'circle' });
 * [...files.keys()].slice(0, 3); // ['datapackage.json', 'organizations.csv', 'organization_identifiers.csv']
 */
export const formatHsdsFiles = (
  index: DatasetIndex,
  { name, language = 'en' }: HsdsOptions,
): ReadonlyMap<string, string> => {
  const rows = new HsdsRows(index, language);
  const tables: Readonly<Record<HsdsTableName, HsdsRow[]>> = {
    organization: rows.organizations(),
    organization_identifier: rows.organizationIdentifiers(),
    program: rows.programs(),
    location: rows.locations(),
    contact: rows.contacts(),
    phone: rows.phones(),
    language: rows.phoneLanguages(),
    taxonomy: rows.taxonomies(),
    taxonomy_term: rows.taxonomyTerms(),
    attribute: rows.attributes(),
  };
  const names = Object.keys(tables) as HsdsTableName[];
  const descriptor = { profile: 'tabular-data-package', name, resources: names.map(resourceOf) };
  return new Map([
    ['datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`],
    ...names.map((table): [string, string] => {
      const { path, fields } = hsdsTables[table];
      return [path, formatRows(tables[table], fields)];
    }),
  ]);
};
