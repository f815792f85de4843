import { format } from 'prettier';
import type { FieldSpec, FieldSpecs, RecordSpec } from '../src/io/fields/field-spec.js';
import { collectionNames, type CollectionName } from '../src/model/collections.js';
import type { SchemaDoc } from '../src/parse/schema-doc.js';
import { recordNames } from '../src/model/record-fields.generated.js';
import { toJsonSchema, type JsonSchema } from '../src/parse/to-json-schema.js';
import { vocabularies, type VocabularyName } from '../src/model/vocabularies/index.js';
import { kebabCase } from './kebab-case.js';
import { referenceTargets } from './reference-targets.js';

type Docs = Readonly<Record<string, SchemaDoc>>;

/** Everything that the writers of exchange formats know about the model. */
export interface ModelSpecs {
  /** What a dataset says about itself: its fields but for the collections. */
  dataset: RecordSpec;
  records: Record<string, RecordSpec>;
  /** The fields of value types that are objects. */
  values: Record<string, FieldSpecs>;
}

/** Whose fields are being read. */
interface Owner {
  name: string;
  docs: Docs;
}

const isSchema = (schema: unknown): schema is JsonSchema => typeof schema === 'object' && !Array.isArray(schema);

const isVocabulary = (name: string): name is VocabularyName => Object.hasOwn(vocabularies, name);

const vocabularyNames = Object.keys(vocabularies).filter(isVocabulary);

/** The vocabulary that has these terms and no others; a list of values that is none is named after its field. */
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

type Shape = Omit<FieldSpec, 'description' | 'term' | 'isRequired'>;

const referenceTo = (field: string, { name, docs }: Owner): Shape => {
  const targets = referenceTargets(docs[field] ?? { description: '' }, `${name}.${field}`);
  return { type: 'reference', targets, ...(name === 'Concept' && field === 'broader' && { orTerm: true }) };
};

/** The shape of a field that has no type name of its own. */
const plainShape = (type: JsonSchema, field: string, { name, docs }: Owner): Shape => {
  // A single value, as that of schemaVersion, is no vocabulary.
  if (type.enum && type.enum.length > 1) {
    const values = type.enum.map(String);
    return { type: 'enum', vocabulary: vocabularyOf(values, name, field), values };
  }
  if (!type.properties) return { type: String(type.type) };
  return { type: 'object', fields: fieldsOf(type, { name, docs: docs[field]?.fields ?? {} }) };
};

/** Beside a description, a reference stands in a list of its own. */
const referenceIn = ({ $ref, allOf = [] }: JsonSchema): string | undefined =>
  $ref ?? allOf.map((part) => part.$ref).find((reference) => reference !== undefined);

const shapeOf = (given: JsonSchema, field: string, owner: Owner): Shape => {
  const typeName = referenceIn(given)?.split('/').at(-1);
  const type = typeName === undefined ? given : definitionOf(typeName);
  if (type.type === 'array' && isSchema(type.items)) return { ...shapeOf(type.items, field, owner), isList: true };
  if (typeName === undefined) return plainShape(type, field, owner);
  const vocabulary = kebabCase(typeName);
  if (isVocabulary(vocabulary)) return { type: 'term', vocabulary };
  return typeName === 'Id' && field !== 'id' ? referenceTo(field, owner) : { type: typeName };
};

const fieldsOf = ({ properties = {}, required = [] }: JsonSchema, owner: Owner): FieldSpecs =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([field, given]): [string, FieldSpec][] => {
      const { description = '', term = 'own' } = owner.docs[field] ?? {};
      if (!isSchema(given)) return [];
      const isRequired = field === 'id' || required.includes(field);
      return [[field, { ...shapeOf(given, field, owner), ...(isRequired && { isRequired }), term, description }]];
    }),
  );

const recordSpec = (collection: CollectionName, docs: Docs): RecordSpec => {
  const name = recordNames[collection];
  const { description = '', term = 'own', fields = {} } = docs[name] ?? {};
  const owner = { name, docs: fields };
  return { name, description, term, fields: fieldsOf(definitionOf(name), owner) };
};

const headerSpec = (docs: Docs): RecordSpec => {
  const { description = '', term = 'own', fields = {} } = docs.Dataset ?? {};
  const all = fieldsOf(schema, { name: 'Dataset', docs: fields });
  const header = Object.entries(all).filter(([field]) => !['$schema', ...collectionNames].includes(field));
  return { name: 'Dataset', description, term, fields: Object.fromEntries(header) };
};

/** Reads the specifications of all fields out of the JSON Schema, the references and the comments of the model. */
export const extractFieldSpecs = (docs: Docs): ModelSpecs => {
  const recordTypes = new Set<string>(Object.values(recordNames));
  const valueTypes = Object.entries(definitions).filter(
    ([name, { properties }]) => properties && !recordTypes.has(name),
  );
  return {
    dataset: headerSpec(docs),
    records: Object.fromEntries(collectionNames.map((name) => [name, recordSpec(name, docs)])),
    values: Object.fromEntries(
      valueTypes.map(([name, given]) => {
        const owner = { name, docs: docs[name]?.fields ?? {} };
        return [name, fieldsOf(given, owner)];
      }),
    ),
  };
};

/** The module that holds them, formatted as everything else here. */
export const renderFieldSpecs = ({ dataset, records, values }: ModelSpecs): Promise<string> =>
  format(
    [
      '// Generated from the schemas and comments in src/model: change those, then run "npm run docs" in packages/core.',
      "import type { CollectionName } from '../../model/collections.js';",
      "import type { FieldSpecs, RecordSpec } from './field-spec.js';",
      '',
      '/** What a dataset says about itself. */',
      `export const datasetSpec: RecordSpec = ${JSON.stringify(dataset)};`,
      '',
      '/** The record type of each collection. */',
      `export const recordSpecs: Readonly<Record<CollectionName, RecordSpec>> = ${JSON.stringify(records)};`,
      '',
      '/** The fields of value types that are objects. */',
      `export const valueSpecs: Readonly<Record<string, FieldSpecs>> = ${JSON.stringify(values)};`,
    ].join('\n'),
    { parser: 'typescript', printWidth: 120, singleQuote: true, trailingComma: 'all' },
  );
