import Papa from 'papaparse';
import { collectionNames } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import { type CsvColumn, csvTables, type CsvTable } from '../data-package/csv-tables.js';

/** A map instead of an object, so that a column named `__proto__` is harmless. */
class Tree extends Map<string, unknown> {}

/** Reads the rows of a CSV file by column; throws if the file is broken. */
export const rowsOf = (text: string): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
};

const itemsOf = (cell: string): unknown => (cell.startsWith('[') ? JSON.parse(cell) : cell.split(';'));

const numeric = ['PositiveInteger', 'Latitude', 'Longitude', 'number'];

const valueOf = (cell: string, { spec }: CsvColumn): unknown => {
  if (spec.isList) return itemsOf(cell);
  return numeric.includes(spec.type) ? Number(cell) : cell;
};

const put = (tree: Tree, [first = '', ...rest]: string[], value: unknown): void => {
  if (rest.length === 0) {
    tree.set(first, value);
    return;
  }
  const found = tree.get(first);
  const inner = found instanceof Tree ? found : new Tree();
  tree.set(first, inner);
  put(inner, rest, value);
};

const plain = (tree: Tree): Record<string, unknown> =>
  Object.fromEntries([...tree].map(([key, item]) => [key, item instanceof Tree ? plain(item) : item]));

const objectOf = (row: Record<string, string>, { columns }: CsvTable): Record<string, unknown> => {
  const tree = new Tree();
  for (const column of columns) {
    const cell = row[column.name] ?? '';
    if (cell !== '') put(tree, column.name.split('.'), valueOf(cell, column));
  }
  return plain(tree);
};

/** Inverse of `formatCsvFiles`: parses the collections; the dataset is used only for its columns. */
export const fromCsv = (files: ReadonlyMap<string, string>, dataset: Dataset): Record<string, unknown> => {
  const tables = new Map(csvTables(dataset).map((table) => [table.name, table]));
  const read = (name: string): Record<string, unknown>[] => {
    const table = tables.get(name);
    return table ? rowsOf(files.get(`${name}.csv`) ?? '').map((row) => objectOf(row, table)) : [];
  };
  const citations = read('citations');
  const citationsOf = (id: unknown): unknown[] =>
    citations
      .filter(({ record }) => record === id)
      .map(({ record: _record, position: _position, ...citation }) => citation);
  const recordsOf = (name: string): Record<string, unknown> =>
    Object.fromEntries(read(name).map((row) => [String(row.id), { ...row, citations: citationsOf(row.id) }]));
  return Object.fromEntries(collectionNames.map((name) => [name, recordsOf(name)]));
};
