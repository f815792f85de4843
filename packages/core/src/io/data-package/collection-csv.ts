import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import { collectionTable, csvTables, type CsvTable } from './csv-tables.js';
import { formatCsv } from '../csv/csv.js';

const isPrimitive = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Formats a list: joined by `;`, or as JSON if the joined text could not be parsed back. */
const listText = (items: readonly unknown[]): string => {
  const texts = items.filter(isPrimitive).map(String);
  const isPlain = texts.every((text) => text !== '' && !text.includes(';')) && !texts[0]?.startsWith('[');
  return isPlain ? texts.join(';') : JSON.stringify(texts);
};

/** Formats the text of a cell; empty for a missing value. */
export const cellText = (value: unknown): string => {
  if (Array.isArray(value)) return listText(value);
  return isPrimitive(value) ? String(value) : '';
};

const ownValue = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(key) : undefined;

/** Formats all cells, row by row. */
export const cellTexts = ({ columns, rows }: Pick<CsvTable, 'columns' | 'rows'>): string[][] => {
  const paths = columns.map(({ name }) => name.split('.'));
  return rows.map((row) => paths.map((path) => cellText(path.reduce(ownValue, row))));
};

const formatTable = (table: CsvTable): string => {
  const names = table.columns.map(({ name }) => name);
  return formatCsv([names, ...cellTexts(table)], { delimiter: ',', guarded: undefined });
};

/**
 * Formats one collection as CSV (RFC 4180, CRLF) for programs: a row for each record, a column for each field with
 * dotted paths (`name.en`). Lists are joined by `;`, or written as a JSON array if an item contains `;`. Cells are
 * exact: formulas are not guarded against spreadsheets. Citations have a table of their own.
 *
 * @example
 * formatCollectionCsv(ownDataset, 'persons'); // 'id,editorial,givenName,…\r\nanna-example,,Anna,…\r\n'
 */
export const formatCollectionCsv = (dataset: Dataset, collection: CollectionName): string =>
  formatTable(collectionTable(dataset, collection));

/**
 * Formats a whole dataset as CSV files by name: `records.csv` with the ids of all records, one file for each
 * collection, and `citations.csv` with a row for each citation of each record. `toDataPackage` describes them.
 *
 * @example
 * const files = formatCsvFiles(ownDataset);
 * [...files.keys()]; // ['records.csv', 'sources.csv', 'places.csv', …]
 * files.get('places.csv') === formatCollectionCsv(ownDataset, 'places'); // true
 */
export const formatCsvFiles = (dataset: Dataset): ReadonlyMap<string, string> =>
  new Map(csvTables(dataset).map((table) => [`${table.name}.csv`, formatTable(table)]));
