import type { Dataset } from '../../model/dataset.js';
import { csvTables, type CsvTable } from './csv-tables.js';
import { resourceName, tableSchema, type TableSchema } from './table-schema.js';

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
