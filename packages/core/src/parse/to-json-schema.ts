import * as z from 'zod/mini';
import { collectionNames } from '../model/collections.js';
import { datasetSchema, recordSchemas } from '../model/dataset.js';
import { fieldDocs } from '../model/field-docs.generated.js';
import type { SchemaDoc } from '../model/schema-doc.js';
import { recordNames } from '../model/record-fields.generated.js';
import { valueTypes } from './schema-names.js';

/** A JSON Schema, draft 2020-12. `$comment` next to a description is the corresponding standard term. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Registers the names of schemas, which become `$defs`. */
const nameSchemas = () => {
  const names = z.registry<{ id: string }>();
  for (const name of collectionNames) names.add(recordSchemas[name], { id: recordNames[name] });
  for (const [name, { schema }] of Object.entries(valueTypes)) names.add(schema, { id: name });
  return names;
};

const isSchema = (schema: boolean | JsonSchema | undefined): schema is JsonSchema => typeof schema === 'object';

/** Wraps `$ref` in `allOf`, because code generators treat a `$ref` with sibling keywords as a new type. */
const wrapReference = ({ $ref, ...others }: JsonSchema): JsonSchema =>
  $ref === undefined ? others : { ...others, allOf: [{ $ref }] };

/**
 * Adds descriptions and terms recursively. Terms are put in `$comment`, because strict validators reject unknown
 * keywords.
 */
const describe = (schema: JsonSchema, { description, term, fields = {} }: SchemaDoc): JsonSchema => ({
  description,
  ...(term !== undefined && term !== 'own' && { $comment: term }),
  ...wrapReference(schema),
  ...(schema.properties && {
    properties: Object.fromEntries(
      Object.entries(schema.properties).map(([name, field]) => {
        const doc = fields[name];
        return [name, doc && isSchema(field) ? describe(field, doc) : field];
      }),
    ),
  }),
});

const undocumented: SchemaDoc = { description: '' };

const finishType = (name: string, { type, ...schema }: JsonSchema): JsonSchema => {
  const keywords = valueTypes[name]?.keywords ?? {};
  const outer = keywords.anyOf || type === undefined ? schema : { type, ...schema };
  return { title: name, ...describe(outer, fieldDocs[name] ?? undocumented), ...keywords };
};

/** Makes `id` optional, because the parser fills in the key. */
const withoutId = ({ required = [], ...schema }: JsonSchema): JsonSchema => {
  const others = required.filter((field) => field !== 'id');
  return { ...schema, ...(others.length > 0 && { required: others }) };
};

/**
 * Returns the JSON Schema of a dataset file, for editors and for programs in other languages. Everything that it
 * rejects, `parseDataset` rejects too, but it is less strict: only `parseDataset` checks references, calendar days,
 * registered country codes and public host names.
 *
 * @example
 * toJsonSchema(); // { title: 'Health Networks dataset', $id: 'urn:health-networks:schema:dataset:2', … }
 */
export const toJsonSchema = (): JsonSchema => {
  const { $schema, $defs = {}, ...root } = z.toJSONSchema(datasetSchema, { io: 'input', metadata: nameSchemas() });
  const recordTypes = new Set<string>(Object.values(recordNames));
  const types = Object.entries($defs).map(([name, schema]): [string, JsonSchema] => {
    const finished = finishType(name, schema);
    return [name, recordTypes.has(name) ? withoutId(finished) : finished];
  });
  return {
    ...($schema && { $schema }),
    $id: 'urn:health-networks:schema:dataset:2',
    title: 'Health Networks dataset',
    ...describe(root, fieldDocs.Dataset ?? undocumented),
    $defs: Object.fromEntries(types),
  };
};
