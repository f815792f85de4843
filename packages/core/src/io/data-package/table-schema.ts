import { collectionNames } from '../../model/collections.js';
import type { CsvColumn } from './csv-columns.js';
import type { CsvTable } from './csv-tables.js';
import type { FieldSpec } from '../fields/field-spec.js';
import { expandIri } from '../json-ld/json-ld-terms.js';

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
export const resourceName = (table: string): string => table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

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
export const tableSchema = (table: CsvTable): TableSchema => {
  const [key, ...others] = table.primaryKey;
  const keys = foreignKeys(table);
  return {
    fields: table.columns.map(tableField),
    primaryKey: others.length === 0 && key !== undefined ? key : table.primaryKey,
    ...(keys.length > 0 && { foreignKeys: keys }),
    missingValues: [''],
  };
};
