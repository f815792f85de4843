import * as z from 'zod/mini';
import { collectionNames } from '../src/model/collections.js';
import { datasetSchema, recordSchemas } from '../src/model/dataset.js';
import { recordNames } from '../src/model/record-fields.generated.js';
import type { SchemaDoc } from '../src/model/schema-doc.js';
import { vocabularies, type VocabularyName } from '../src/model/vocabularies/index.js';
import { valueTypes } from '../src/parse/schema-names.js';
import { kebabCase, formatModule } from './format-module.js';

type Docs = Readonly<Record<string, SchemaDoc>>;

type Schema = z.core.$ZodType;

/** Value types that would shadow a global type. */
const typeNames: Readonly<Record<string, string>> = { Date: 'DocumentedDate' };

const isVocabulary = (name: string): name is VocabularyName => Object.hasOwn(vocabularies, name);

const isList = (schema: Schema): boolean => schema instanceof z.ZodMiniArray;

/** Named value types except lists, whose items have a name instead. */
const namedValues = Object.entries(valueTypes)
  .map(([name, { schema }]) => ({ name, schema }))
  .filter(({ schema }) => !isList(schema));

const namedRecords = collectionNames.map((collection) => ({
  name: recordNames[collection],
  schema: recordSchemas[collection],
}));

const nameOf = (schema: Schema): string | undefined => {
  const name = [...namedValues, ...namedRecords].find((one) => one.schema === schema)?.name;
  return name && (typeNames[name] ?? name);
};

/** Formats a JSDoc comment, in which tags must start a line. */
const comment = ({ description, term }: SchemaDoc): string => {
  if (description === '') return '';
  return term === undefined || term === 'own'
    ? `/** ${description} */\n`
    : `/**\n * ${description}\n *\n * @term ${term}\n */\n`;
};

/** Renders the fields of an object type. Optional fields also allow `undefined`, as in the schemas. */
const fieldsText = (schema: z.ZodMiniObject, fields: Docs): string => {
  const lines = Object.entries(schema.shape).map(([name, field]) => {
    const isOptional = field instanceof z.ZodMiniOptional;
    const doc = fields[name] ?? { description: '' };
    return `${comment(doc)}${name}${isOptional ? '?' : ''}: ${typeText(field, doc)}${isOptional ? ' | undefined' : ''};`;
  });
  return `{\n${lines.join('\n')}\n}`;
};

const unionText = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(' | ');

const listText = (item: string): string => (item.includes(' | ') ? `(${item})[]` : `${item}[]`);

/** Renders the type of a schema: its name or its structure. Throws for unknown structures. */
const typeText = (schema: Schema, doc: SchemaDoc): string => nameOf(schema) ?? structureText(schema, doc);

const structureText = (schema: Schema, doc: SchemaDoc): string => {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault)
    return typeText(schema.def.innerType, doc);
  if (schema instanceof z.ZodMiniObject) return fieldsText(schema, doc.fields ?? {});
  if (schema instanceof z.ZodMiniArray) return listText(typeText(schema.def.element, doc));
  if (schema instanceof z.ZodMiniRecord)
    return `Record<${typeText(schema.def.keyType, doc)}, ${typeText(schema.def.valueType, doc)}>`;
  if (schema instanceof z.ZodMiniEnum) return unionText(Object.values(schema.def.entries));
  if (schema instanceof z.ZodMiniLiteral) return unionText(schema.def.values);
  if (schema instanceof z.ZodMiniString || schema instanceof z.ZodMiniNumber) return schema._zod.def.type;
  throw new Error(`No type can be written for a schema of type "${schema._zod.def.type}": add it here.`);
};

/** Lists the known terms, so that record types do not import the vocabularies with all labels. */
const termType = (vocabulary: VocabularyName): string => {
  const { terms } = vocabularies[vocabulary];
  return `OpenTerm<${unionText(Object.keys(terms)) || 'never'}>`;
};

const declaration = ({ name, schema }: { name: string; schema: Schema }, docs: Docs): string => {
  const doc = docs[name] ?? { description: '' };
  const vocabulary = kebabCase(name);
  if (isVocabulary(vocabulary)) return `${comment(doc)}export type ${name} = ${termType(vocabulary)};`;
  const typeName = typeNames[name] ?? name;
  const body = structureText(schema, doc);
  const isInterface = schema instanceof z.ZodMiniObject;
  return `${comment(doc)}export ${isInterface ? `interface ${typeName} ${body}` : `type ${typeName} = ${body};`}`;
};

/** Renders the fields of each record that an author may omit, because they have a default. */
const defaultedFields = (): string => {
  const rows = collectionNames.map((collection) => {
    const fields = Object.entries(recordSchemas[collection].shape).filter(
      ([, field]) => field instanceof z.ZodMiniDefault,
    );
    return `${collection}: ${fields.map(([name]) => JSON.stringify(name)).join(' | ')};`;
  });
  return `/** The fields with a default, by collection. */\nexport interface DefaultedFields {\n${rows.join('\n')}\n}`;
};

/** Renders the module of all record and value types. */
export const renderTypes = (docs: Docs): Promise<string> => {
  const dataset = { name: 'Dataset', schema: datasetSchema };
  return formatModule([
    '// Generated from the schemas and comments beside it: change those, then run "npm run docs" in packages/core.',
    "import type { OpenTerm } from './vocabularies/vocabulary.js';",
    ...[...namedValues, ...namedRecords, dataset].map((one) => declaration(one, docs)),
    "/** The word that a source puts before a number. */\nexport type QuantityQualifier = Quantity['qualifier'];",
    defaultedFields(),
  ]);
};
