import { collectionNames } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import type { FieldSpec } from '../fields/field-spec.js';
import { expandIri } from '../json-ld/json-ld-terms.js';
import { type CsvColumn, csvTables, type CsvTable } from './csv-tables.js';

/** A column of a table. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly description: string;
  /** IRI of the property. */
  readonly rdfType: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
  };
}

/** A column that holds ids of another table. An empty `resource` refers to the same table. */
export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** The columns of a table and their relations to other tables. */
export interface TableSchema {
  readonly fields: readonly TableField[];
  readonly primaryKey: string | readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues: readonly string[];
}

/** Returns the resource name of a table in lower case, as required: `contact-points`. */
const resourceName = (table: string): string => table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const types: Readonly<Record<string, TableField['type']>> = {
  PositiveInteger: 'integer',
  Latitude: 'number',
  Longitude: 'number',
  number: 'number',
  boolean: 'boolean',
};

const listNote = 'A list: items joined by ";", or a JSON array where an item holds one.';

/** Describes a column, including constraints that its type cannot express. */
const describe = ({ description, type, targets, vocabulary, orTerm, isList }: FieldSpec): string => {
  const leadsTo = targets?.length === collectionNames.length ? 'any collection' : targets?.join(', ');
  const term = type === 'term' && `A known term of "${vocabulary ?? ''}", or one declared in "concepts".`;
  const lead = leadsTo && `Leads to ${leadsTo}${orTerm ? ', or is a known term of the vocabulary' : ''}.`;
  const notes = [type === 'Date' && 'A date in EDTF.', term, isList && listNote, lead];
  return [description, ...notes].filter((sentence) => sentence).join(' ');
};

const tableField = ({ name, spec, property, isRequired }: CsvColumn): TableField => {
  const values = spec.isList ? undefined : spec.values;
  const constraints = {
    ...(isRequired && { required: true }),
    ...(name === 'id' && { unique: true }),
    ...(values && { enum: values }),
  };
  return {
    name,
    type: (spec.isList ? undefined : types[spec.type]) ?? 'string',
    description: describe(spec),
    rdfType: expandIri(property),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
};

/**
 * Returns foreign keys to the table of the collection, or to the table of all ids. Lists and fields that also allow
 * known terms have none.
 */
const foreignKeys = ({ name: table, columns }: CsvTable): ForeignKey[] =>
  columns.flatMap(({ name, spec: { targets = [], isList, orTerm } }) => {
    const [first, ...others] = targets;
    if (first === undefined || isList || orTerm) return [];
    const target = others.length > 0 ? 'records' : first;
    return [{ fields: name, reference: { resource: target === table ? '' : resourceName(target), fields: 'id' } }];
  });

/** Returns the schema of a table according to Table Schema. */
const tableSchema = (table: CsvTable): TableSchema => {
  const [key, ...others] = table.primaryKey;
  const keys = foreignKeys(table);
  return {
    fields: table.columns.map(tableField),
    primaryKey: others.length === 0 && key !== undefined ? key : table.primaryKey,
    ...(keys.length > 0 && { foreignKeys: keys }),
    missingValues: [''],
  };
};

/** One CSV file of a data package. */
export interface DataResource {
  readonly profile: 'tabular-data-resource';
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly schema: TableSchema;
}

/** A source of the data. */
export interface PackageSource {
  readonly title: string;
  readonly path?: string;
}

/** A license: its SPDX identifier, its URL, and the part of the data it covers if not all. */
export interface PackageLicense {
  readonly name: string;
  readonly path?: string;
  readonly title?: string;
}

/** Metadata of a data package that the dataset itself does not contain. */
export interface DataPackageOptions {
  /** Lower-case letters, digits, `.`, `_` and `-`: `health-networks`. */
  name: string;
  version?: string;
  /** Folder of the files of `formatCsvFiles`, relative to the descriptor. Default: `csv/`. */
  folder?: string;
  /** Sources of the data besides those in the dataset, such as a register. */
  sources?: readonly PackageSource[];
  /** Licenses of parts of the data, besides the license of the dataset. */
  licenses?: readonly PackageLicense[];
}

/** A tabular data package, version 1 of the specification. */
export interface DataPackage {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly title?: string;
  readonly version?: string;
  readonly licenses?: readonly PackageLicense[];
  readonly sources?: readonly PackageSource[];
  readonly resources: readonly DataResource[];
}

const resourceOf = (table: CsvTable, folder: string): DataResource => ({
  profile: 'tabular-data-resource',
  name: resourceName(table.name),
  path: `${folder}${table.name}.csv`,
  description: table.description,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: tableSchema(table),
});

const licenseOf = (license: string | undefined): PackageLicense[] => {
  if (license === undefined) return [];
  return /^[A-Za-z0-9.+-]+$/.test(license)
    ? [{ name: license, path: `https://spdx.org/licenses/${license}.html` }]
    : [{ name: 'other', title: license }];
};

/**
 * Creates the descriptor of a tabular Frictionless Data Package for the files that `formatCsvFiles` writes: every
 * column with its type, meaning and the IRI of its standard term, the keys between the tables, licenses and sources.
 *
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 * @example
 * const { name, resources } = toDataPackage(ownDataset, { name: 'partners' });
 * name; // 'partners'
 * resources.map(({ path }) => path); // ['csv/records.csv', 'csv/sources.csv', …]
 */
export const toDataPackage = (dataset: Dataset, options: DataPackageOptions): DataPackage => {
  const { name, version, folder = 'csv/' } = options;
  const title = dataset.name?.en ?? Object.values(dataset.name ?? {})[0];
  const licenses = [...licenseOf(dataset.license), ...(options.licenses ?? [])];
  const documents = Object.values(dataset.sources).map((source) => ({ title: source.title, path: source.url }));
  const sources = [...documents, ...(options.sources ?? [])];
  return {
    profile: 'tabular-data-package',
    name,
    ...(title !== undefined && { title }),
    ...(version !== undefined && { version }),
    ...(licenses.length > 0 && { licenses }),
    ...(sources.length > 0 && { sources }),
    resources: csvTables(dataset).map((table) => resourceOf(table, folder)),
  };
};
