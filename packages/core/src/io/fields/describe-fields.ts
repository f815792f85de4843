import type { CollectionName } from '../../model/collections.js';
import { fieldDocs } from '../../model/field-docs.generated.js';
import { recordNames } from '../../model/record-fields.generated.js';
import type { SchemaDoc } from '../../model/schema-doc.js';
import type { FieldShapes, FieldSpec, FieldSpecs, RecordSpec } from './field-spec.js';

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
