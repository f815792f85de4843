import { collectionNames, type AnyRecord, type CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import type { FieldSpecs, FieldSpec } from '../fields/field-spec.js';
import { recordSpecs, valueSpecs } from '../fields/field-specs.generated.js';
import { innerFields, propertiesOf, findNodeType } from '../json-ld/json-ld-terms.js';

/** A column of a table. */
export interface CsvColumn {
  /** Dotted field path: `name.en`, `telephone.number`. */
  readonly name: string;
  /** Content of the field. A column of localized text holds it in one language. */
  readonly spec: FieldSpec;
  /** The RDF property of the column, as a compact IRI. */
  readonly property: string;
  /** Whether every row has a value. */
  readonly isRequired: boolean;
}

/** Whether a field holds text by language: one text in each, or a list. */
const isLocalized = ({ type }: FieldSpec): boolean => type === 'LocalizedText' || type === 'LocalizedTexts';

interface Place {
  languages: readonly string[];
  /** Prefix of column names. */
  before: string;
  /** Prefix of our own properties; empty in an object that is a separate RDF node. */
  owner: string;
  isRequired: boolean;
}

const columnsIn = (fields: FieldSpecs, { languages, before, owner, isRequired }: Place): CsvColumn[] => {
  const properties = propertiesOf(fields, owner);
  return Object.entries(fields).flatMap(([field, spec]): CsvColumn[] => {
    const [name, inner] = [`${before}${field}`, innerFields(spec)];
    const isAlways = isRequired && spec.isRequired === true;
    if (inner && spec.isList) return [];
    if (inner) {
      const inNode = findNodeType(spec) ? '' : `${name}.`;
      return columnsIn(inner, { languages, before: `${name}.`, owner: inNode, isRequired: isAlways });
    }
    const column = { name, spec, property: properties[field] ?? name, isRequired: isAlways };
    if (!isLocalized(spec)) return [column];
    const inOne = spec.type === 'LocalizedTexts' ? { ...spec, isList: true as const } : spec;
    return languages.map((language) => ({
      ...column,
      spec: inOne,
      name: `${name}.${language}`,
      isRequired: false,
    }));
  });
};

/**
 * Returns one column for each field, and for each language of a localized field. Lists of objects are left out: they
 * need a table of their own.
 */
const csvColumns = (fields: FieldSpecs, languages: readonly string[]): CsvColumn[] =>
  columnsIn(fields, { languages, before: '', owner: '', isRequired: true });

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
