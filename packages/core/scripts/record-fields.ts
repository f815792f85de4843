import * as z from 'zod/mini';
import { recordSchemas } from '../src/model/dataset.js';
import type { SchemaDoc } from '../src/model/schema-doc.js';
import { vocabularies } from '../src/model/vocabularies/index.js';
import { valueTypes } from '../src/parse/schema-names.js';
import { extractRecordNames } from './extract-docs.js';
import { kebabCase, referenceTargets, formatModule } from './format-module.js';

type Schema = z.core.$ZodType;

/** A field of a record or, with a dotted path, of an object in it. */
interface Field {
  readonly path: string;
  /** The type without wrappers for optional fields, defaults and lists. */
  readonly type: Schema;
  readonly isRequired: boolean;
  readonly isList: boolean;
  readonly defaultValue?: unknown;
  readonly doc: SchemaDoc;
}

const collectionNames = Object.keys(recordSchemas);

const isOptional = (schema: Schema): schema is z.ZodMiniOptional | z.ZodMiniDefault =>
  schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault;

const fieldOf = (path: string, schema: Schema, doc: SchemaDoc): Field => {
  const inner = isOptional(schema) ? schema.def.innerType : schema;
  const isList = inner instanceof z.ZodMiniArray;
  return {
    path,
    doc,
    isList,
    type: inner instanceof z.ZodMiniArray ? inner.def.element : inner,
    isRequired: !isOptional(schema),
    ...(schema instanceof z.ZodMiniDefault && { defaultValue: schema._zod.def.defaultValue }),
  };
};

/** Returns the fields of a record and of the objects in it. Every record also has an id and citations. */
const fieldsOf = (schema: z.ZodMiniObject, docs: Readonly<Record<string, SchemaDoc>> = {}, before = ''): Field[] =>
  Object.entries(schema.shape)
    .filter(([name]) => before !== '' || !['id', 'citations'].includes(name))
    .map(([name, type]) => fieldOf(`${before}${name}`, type, docs[name] ?? { description: '' }))
    .flatMap((field) =>
      field.type instanceof z.ZodMiniObject && !field.isList
        ? [field, ...fieldsOf(field.type, {}, `${field.path}.`)]
        : [field],
    );

const typeNameOf = (type: Schema): string =>
  Object.entries(valueTypes).find(([, { schema }]) => schema === type)?.[0] ?? '';

const tablesOf = (collection: string, fields: readonly Field[]) => {
  const own = fields.filter(({ path }) => !path.includes('.'));
  const ids = own.filter(({ type }) => typeNameOf(type) === 'Id');
  const terms = fields.filter(({ type }) => Object.hasOwn(vocabularies, kebabCase(typeNameOf(type))));
  return {
    references: Object.fromEntries(
      ids.map((field) => [field.path, referenceTargets(field.doc, `${collection}.${field.path}`)]),
    ),
    requiredFields: own.filter(({ isRequired }) => isRequired).map(({ path }) => path),
    localizedFields: own.filter(({ type }) => typeNameOf(type) === 'LocalizedText').map(({ path }) => path),
    localizedListFields: own.filter(({ type }) => typeNameOf(type) === 'LocalizedTexts').map(({ path }) => path),
    identityFields: ids.filter(({ isRequired, isList }) => isRequired && !isList).map(({ path }) => path),
    termFields: Object.fromEntries(terms.map(({ path, type }) => [path, kebabCase(typeNameOf(type))])),
    defaultValues: Object.fromEntries(
      own.filter(({ defaultValue }) => defaultValue !== undefined).map((field) => [field.path, field.defaultValue]),
    ),
  };
};

type TableName = keyof ReturnType<typeof tablesOf>;

const comments: Readonly<Record<TableName, string>> = {
  references:
    "Which fields refer to other records, and into which collections. A field may hold one id or a list of them. Every record's citations refer to `sources` besides. The `broader` of a concept may also be a known term of the vocabulary that its `scheme` names.",
  requiredFields: 'The fields that a record cannot do without, besides its `id` and `citations`.',
  localizedFields: 'The fields that hold localized text.',
  localizedListFields: 'The fields that hold several texts in each language.',
  identityFields:
    'The fields that say which fact a record is, the single references that it must have: when one of them leads elsewhere, the id stands for another fact.',
  termFields: 'Which fields hold a term of a vocabulary, or a list of them, with dots into a field.',
  defaultValues: 'What a field has where nothing is written. Every record has empty `citations` besides.',
};

/** Renders tables of the schemas' fields, for code that must not load zod. */
export const renderRecordFields = (docs: Readonly<Record<string, SchemaDoc>>): Promise<string> => {
  const recordNames = extractRecordNames();
  const tables = Object.entries(recordSchemas).map(([collection, schema]) => {
    const { fields } = docs[recordNames[collection] ?? ''] ?? {};
    return [collection, tablesOf(collection, fieldsOf(schema, fields))] as const;
  });
  const names = Object.keys(comments).filter((name): name is TableName => Object.hasOwn(comments, name));
  return formatModule([
    '// Generated from the schemas and comments beside it: change those, then run "npm run docs" in packages/core.',
    `/** The collections of a dataset, those that others refer to first. */\nexport const collectionNames = ${JSON.stringify(collectionNames)} as const;`,
    `/** What the record type of each collection is called. */\nexport const recordNames = ${JSON.stringify(recordNames)} as const;`,
    ...names.map((name) => {
      const table = Object.fromEntries(tables.map(([collection, found]) => [collection, found[name]]));
      return `/** ${comments[name]} */\nexport const ${name} = ${JSON.stringify(table)} as const;\n`;
    }),
  ]);
};
