import type { CollectionName } from '../../model/collections.js';
import { fieldDocs } from '../../model/field-docs.generated.js';
import { recordNames } from '../../model/record-fields.generated.js';
import type { SchemaDoc } from '../../model/schema-doc.js';

/** The fields of a record or value, in order. */
export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

/** Content and meaning of a field: the part of its schema that writers of exchange formats need, without zod. */
export interface FieldSpec {
  /**
   * Name of a value type of the JSON Schema (`Date`, `WebUrl`), or `reference`, `term`, `enum`, `object`, or a type of
   * JSON. A `term` belongs to an open vocabulary, an `enum` to a closed list.
   */
  readonly type: string;
  readonly isList?: true;
  readonly isRequired?: true;
  readonly description: string;
  /** Standard term of the field; `own` if there is none. */
  readonly term: string;
  /** For a reference: the collections it may refer to. */
  readonly targets?: readonly CollectionName[];
  /**
   * For a reference: whether it may also be a known term of the vocabulary that the record's `scheme` names, which has
   * no record.
   */
  readonly orTerm?: true;
  /** For a term or an enum: name of the vocabulary. */
  readonly vocabulary?: string;
  /** For an enum: its values. */
  readonly values?: readonly string[];
  /** For an object without a type name: its fields. */
  readonly fields?: FieldSpecs;
}

/** The shapes of fields, in order. */
export type FieldShapes = Readonly<Record<string, FieldShape>>;

/** Content of a field, without its meaning. */
export interface FieldShape extends Omit<FieldSpec, 'description' | 'term' | 'fields'> {
  readonly fields?: FieldShapes;
}

/** Content and meaning of a record type. */
export interface RecordSpec {
  /** For example `Place`. */
  readonly name: string;
  readonly description: string;
  /** Standard terms, separated by a space; `own` if there is none. */
  readonly term: string;
  readonly fields: FieldSpecs;
}

const meaningOf = ({ term = 'own', description }: SchemaDoc = { description: '' }) => ({ term, description });

/** Adds descriptions from the doc comments of the model to field shapes. */
const describeFields = (shapes: FieldShapes, docs: SchemaDoc['fields'] = {}): FieldSpecs =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, { fields, ...shape }]): [string, FieldSpec] => {
      const inner = fields && { fields: describeFields(fields, docs[name]?.fields) };
      return [name, { ...shape, ...inner, ...meaningOf(docs[name]) }];
    }),
  );

/** Describes a record type with its fields. */
export const describeRecord = (name: string, shapes: FieldShapes): RecordSpec => ({
  name,
  ...meaningOf(fieldDocs[name]),
  fields: describeFields(shapes, fieldDocs[name]?.fields),
});

/** Describes the record types of all collections. */
export const describeRecords = <Collection extends CollectionName>(
  shapes: Readonly<Record<Collection, FieldShapes>>,
): Readonly<Record<Collection, RecordSpec>> => {
  const names = Object.keys(shapes) as Collection[];
  return Object.fromEntries(names.map((name) => [name, describeRecord(recordNames[name], shapes[name])])) as Record<
    Collection,
    RecordSpec
  >;
};

/** Describes the fields of value types. */
export const describeValues = (shapes: Readonly<Record<string, FieldShapes>>): Readonly<Record<string, FieldSpecs>> =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, fields]) => [name, describeFields(fields, fieldDocs[name]?.fields)]),
  );
