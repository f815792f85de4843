import { collectionNames, type AnyRecord, type CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import { csvColumns, isLocalized, type CsvColumn } from './csv-columns.js';
import type { FieldSpecs } from '../fields/field-spec.js';
import { recordSpecs, valueSpecs } from '../fields/field-specs.generated.js';

/** A table: its description, its columns, and objects whose field paths are the column names. */
export interface CsvTable {
  /** File name without extension. */
  readonly name: string;
  readonly description: string;
  /** Columns of the primary key. */
  readonly primaryKey: readonly string[];
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly unknown[];
}

const recordsOf = (dataset: Dataset, collection: CollectionName): AnyRecord[] =>
  Object.values<AnyRecord>(dataset[collection]);

const isText = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Languages of the texts: the dataset's complete languages first, then the others, sorted. */
const languagesOf = (dataset: Dataset): string[] => {
  const found = collectionNames.flatMap((name) => {
    const localized = Object.entries(recordSpecs[name].fields).filter(([, spec]) => isLocalized(spec));
    const fields = new Set(localized.map(([field]) => field));
    const values = recordsOf(dataset, name).flatMap((record) => Object.entries<unknown>({ ...record }));
    return values.flatMap(([field, value]) => (fields.has(field) && isText(value) ? Object.keys(value) : []));
  });
  return [...new Set([...dataset.languages, ...found.sort()])];
};

/** Returns the table of one collection: a row for each record and a column for every field except citations. */
export const collectionTable = (dataset: Dataset, collection: CollectionName): CsvTable => ({
  name: collection,
  description: recordSpecs[collection].description,
  primaryKey: ['id'],
  columns: csvColumns(recordSpecs[collection].fields, languagesOf(dataset)),
  rows: recordsOf(dataset, collection),
});

const idFields: FieldSpecs = {
  id: { type: 'Id', isRequired: true, term: 'schema:identifier', description: 'Id of a record.' },
  collection: {
    type: 'enum',
    values: collectionNames,
    isRequired: true,
    term: 'own',
    description: 'The collection in which it stands.',
  },
};

const idTable = (dataset: Dataset): CsvTable => ({
  name: 'records',
  description: 'The ids of all records: where references lead that may lead to several collections.',
  primaryKey: ['id'],
  columns: csvColumns(idFields, []),
  rows: collectionNames.flatMap((collection) => recordsOf(dataset, collection).map(({ id }) => ({ id, collection }))),
});

/** A function, because bundlers do not tree-shake a spread at module level. */
const citationFields = (): FieldSpecs => ({
  record: {
    type: 'reference',
    targets: collectionNames,
    isRequired: true,
    term: 'own',
    description: 'The record that cites.',
  },
  position: {
    type: 'PositiveInteger',
    isRequired: true,
    term: 'schema:position',
    description: 'Position among the citations of the record, from 1.',
  },
  ...valueSpecs.Citation,
});

const citationTable = (dataset: Dataset): CsvTable => ({
  name: 'citations',
  description: 'Where the facts of each record were read.',
  primaryKey: ['record', 'position'],
  columns: csvColumns(citationFields(), []),
  rows: collectionNames.flatMap((name) =>
    recordsOf(dataset, name).flatMap(({ id, citations }) =>
      citations.map((citation, index) => ({ record: id, position: index + 1, ...citation })),
    ),
  ),
});

/** Returns all tables of a dataset: the ids of all records, each collection, the citations. */
export const csvTables = (dataset: Dataset): CsvTable[] => [
  idTable(dataset),
  ...collectionNames.map((name) => collectionTable(dataset, name)),
  citationTable(dataset),
];
