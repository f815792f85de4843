import type { FieldShape, FieldShapes } from '../src/io/fields/field-spec.js';
import { collectionNames } from '../src/model/collections.js';
import { recordNames } from '../src/model/record-fields.generated.js';
import type { SchemaDoc } from '../src/model/schema-doc.js';
import { vocabularies, type VocabularyName } from '../src/model/vocabularies/index.js';
import { toJsonSchema, type JsonSchema } from '../src/parse/to-json-schema.js';
import { kebabCase, referenceTargets, formatModule } from './format-module.js';

type Docs = Readonly<Record<string, SchemaDoc>>;

/** Field shapes of the model, for the writers of exchange formats. */
export interface ModelShapes {
  /** Fields of the dataset without collections. */
  dataset: FieldShapes;
  records: Record<string, FieldShapes>;
  /** The fields of value types that are objects. */
  values: Record<string, FieldShapes>;
}

interface Owner {
  name: string;
  docs: Docs;
}

const isSchema = (schema: unknown): schema is JsonSchema => typeof schema === 'object' && !Array.isArray(schema);

const isVocabulary = (name: string): name is VocabularyName => Object.hasOwn(vocabularies, name);

const vocabularyNames = Object.keys(vocabularies).filter(isVocabulary);

/** Returns the vocabulary with exactly these terms. A list that is not a vocabulary is named after its field. */
const vocabularyOf = (values: readonly string[], owner: string, field: string): string =>
  vocabularyNames.find((name) => Object.keys(vocabularies[name].terms).join(' ') === values.join(' ')) ??
  `${kebabCase(owner)}-${kebabCase(field)}`;

const schema = toJsonSchema();
const definitions: Readonly<Record<string, JsonSchema>> = schema.$defs ?? {};

const definitionOf = (name: string): JsonSchema => {
  const found = definitions[name];
  if (!found) throw new Error(`The JSON Schema has no type ${name}.`);
  return found;
};

const referenceTo = (field: string, { name, docs }: Owner): FieldShape => {
  const targets = referenceTargets(docs[field] ?? { description: '' }, `${name}.${field}`);
  return { type: 'reference', targets, ...(name === 'Concept' && field === 'broader' && { orTerm: true }) };
};

/** Returns the shape of a field without a type name. */
const plainShape = (type: JsonSchema, field: string, { name, docs }: Owner): FieldShape => {
  // A constant such as schemaVersion is not a vocabulary.
  if (type.enum && type.enum.length > 1) {
    const values = type.enum.map(String);
    return { type: 'enum', vocabulary: vocabularyOf(values, name, field), values };
  }
  if (!type.properties) return { type: String(type.type) };
  return { type: 'object', fields: fieldsOf(type, { name, docs: docs[field]?.fields ?? {} }) };
};

/** A `$ref` with a description is wrapped in `allOf`. */
const referenceIn = ({ $ref, allOf = [] }: JsonSchema): string | undefined =>
  $ref ?? allOf.map((part) => part.$ref).find((reference) => reference !== undefined);

const shapeOf = (given: JsonSchema, field: string, owner: Owner): FieldShape => {
  const typeName = referenceIn(given)?.split('/').at(-1);
  const type = typeName === undefined ? given : definitionOf(typeName);
  if (type.type === 'array' && isSchema(type.items)) return { ...shapeOf(type.items, field, owner), isList: true };
  if (typeName === undefined) return plainShape(type, field, owner);
  const vocabulary = kebabCase(typeName);
  if (isVocabulary(vocabulary)) return { type: 'term', vocabulary };
  return typeName === 'Id' && field !== 'id' ? referenceTo(field, owner) : { type: typeName };
};

const fieldsOf = ({ properties = {}, required = [] }: JsonSchema, owner: Owner): FieldShapes =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([field, given]): [string, FieldShape][] => {
      if (!isSchema(given)) return [];
      const isRequired = field === 'id' || required.includes(field);
      return [[field, { ...shapeOf(given, field, owner), ...(isRequired && { isRequired }) }]];
    }),
  );

/** Extracts field shapes from the JSON Schema, and references from doc comments. */
export const extractFieldShapes = (docs: Docs): ModelShapes => {
  const shapesOf = (name: string, type: JsonSchema): FieldShapes =>
    fieldsOf(type, { name, docs: docs[name]?.fields ?? {} });
  const header = Object.entries(shapesOf('Dataset', schema)).filter(
    ([field]) => !['$schema', ...collectionNames].includes(field),
  );
  const recordTypes = new Set<string>(Object.values(recordNames));
  const values = Object.entries(definitions).filter(([name, { properties }]) => properties && !recordTypes.has(name));
  return {
    dataset: Object.fromEntries(header),
    records: Object.fromEntries(
      collectionNames.map((name) => [name, shapesOf(recordNames[name], definitionOf(recordNames[name]))]),
    ),
    values: Object.fromEntries(values.map(([name, given]) => [name, shapesOf(name, given)])),
  };
};

export const renderFieldSpecs = ({ dataset, records, values }: ModelShapes): Promise<string> =>
  formatModule([
    '// Generated from the schemas in ../model: change those, then run "npm run docs" in packages/core.',
    "import { describeRecord, describeRecords, describeValues } from './field-spec.js';",
    `/** What a dataset says about itself. */\nexport const datasetSpec = describeRecord('Dataset', ${JSON.stringify(dataset)});`,
    `/** The record type of each collection. */\nexport const recordSpecs = describeRecords(${JSON.stringify(records)});`,
    `/** The fields of value types that are objects. */\nexport const valueSpecs = describeValues(${JSON.stringify(values)});`,
  ]);
