import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { toJsonSchema } from '../parse/to-json-schema.js';
import { recordNames, valueTypes } from '../parse/schema-names.js';
import { collectionNames } from './collections.js';
import { localizedFields } from './localized-fields.js';
import { references } from './references.js';
import { termFields } from './term-fields.js';
import { vocabularies } from './vocabularies/index.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const definitions: Readonly<Record<string, JsonSchema>> = toJsonSchema().$defs ?? {};

/** `NetworkKind` is `network-kind`. */
const kebabCase = (name: string): string => name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const isSchema = (schema: unknown): schema is JsonSchema => typeof schema === 'object' && schema !== null;

/** The name of the value type of a field, or of the items of a list; lists with a name are followed. */
const typeOf = (schema: JsonSchema): string | undefined => {
  const name = (schema.$ref ?? schema.allOf?.[0]?.$ref)?.split('/').at(-1);
  const type = name === undefined ? schema : definitions[name];
  return type && isSchema(type.items) ? typeOf(type.items) : name;
};

/** The fields of an object by the name of their type, with dots into objects. */
const fieldTypes = ({ properties = {} }: JsonSchema, before = ''): [field: string, type: string][] =>
  Object.entries(properties).flatMap(([field, schema]): [string, string][] => {
    const type = isSchema(schema) ? typeOf(schema) : undefined;
    if (type === undefined || field === 'citations') return [];
    const inner = definitions[type]?.properties ? fieldTypes(definitions[type], `${before}${field}.`) : [];
    return [[`${before}${field}`, type], ...inner];
  });

describe.each(collectionNames)('the tables of %s name what the schema has:', (name) => {
  const fields = fieldTypes(definitions[recordNames[name]] ?? {});

  test('the vocabularies of its terms', () => {
    const inSchema = fields
      .map(([field, type]) => [field, kebabCase(type)])
      .filter(([, vocabulary = '']) => Object.hasOwn(vocabularies, vocabulary));
    expect(Object.entries(termFields[name]).sort()).toEqual(inSchema.sort());
  });

  test('its references', () => {
    const inSchema = fields.filter(([field, type]) => type === 'Id' && field !== 'id').map(([field]) => field);
    expect(Object.keys(references[name]).sort()).toEqual(inSchema.sort());
  });

  test('its localized texts', () => {
    const inSchema = fields.filter(([, type]) => type === 'LocalizedText').map(([field]) => field);
    expect([...localizedFields[name]].sort()).toEqual(inSchema.sort());
  });
});

test('every open vocabulary has a value type', () => {
  const typed = Object.keys(valueTypes).map(kebabCase);
  const open = Object.values(vocabularies).filter(({ isOpen }) => isOpen);
  expect(open.map(({ name }) => name).filter((name) => !typed.includes(name))).toEqual([]);
});
