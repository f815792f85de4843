import type { Dataset } from '../../model/types.generated.js';
import { termsOf } from '../../model/terms/terms.js';
import type { VocabularyName } from '../../model/vocabularies/index.js';
import { cellTexts } from '../data-package/collection-csv.js';
import { type CsvColumn, csvTables } from '../data-package/csv-tables.js';

/** A column of a collection. */
export interface CollectionColumn {
  /** The path of the field: `name.en`. */
  readonly header: string;
  /** The known and declared terms of the column's vocabulary. */
  readonly choices?: readonly string[];
}

/** The records of a collection as a sheet. */
export interface CollectionSheet {
  readonly name: string;
  readonly columns: readonly CollectionColumn[];
  readonly rows: readonly (readonly string[])[];
}

const columnOf = (dataset: Dataset, { name: header, spec }: CsvColumn): CollectionColumn => {
  if (spec.isList) return { header };
  if (spec.type === 'enum' && spec.values) return { header, choices: spec.values };
  if (spec.type !== 'term' || spec.vocabulary === undefined) return { header };
  return { header, choices: termsOf(dataset, spec.vocabulary as VocabularyName) };
};

/**
 * Converts a dataset to the sheets of a workbook: one for each collection that has records, with the columns and cells
 * of `formatCollectionCsv`, and one for the citations. Columns list the terms they accept.
 *
 * @example
 * toCollectionSheets(ownDataset).find(({ name }) => name === 'places')?.columns[0]; // { header: 'id' }
 */
export const toCollectionSheets = (dataset: Dataset): CollectionSheet[] =>
  csvTables(dataset)
    .filter(({ name, rows }) => name !== 'records' && rows.length > 0)
    .map((table) => ({
      name: table.name,
      columns: table.columns.map((column) => columnOf(dataset, column)),
      rows: cellTexts(table),
    }));
