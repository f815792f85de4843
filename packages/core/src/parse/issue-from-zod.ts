import * as z from 'zod/mini';
import { ownValue } from '../integrity/helpers/own-value.js';
import { collectionNames } from '../model/collections.js';
import type { FaultText } from '../model/issues/fault-words.js';
import { findNearest } from '../model/issues/find-nearest.js';
import { issueAt, type Fault, type Issue } from '../model/issues/issue.js';
import { schemaFault, type SchemaFaultCode, type SchemaRemedyCode } from '../model/issues/schema-fault.js';
import { termFields } from '../model/record-fields.generated.js';
import { vocabularyFacts } from '../model/vocabularies/facts.js';
import type { VocabularyName } from '../model/vocabularies/index.js';
import { exampleOf } from './example-of.js';

type Schema = z.core.$ZodType | undefined;

const unwrap = (schema: Schema): Schema =>
  schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault ? unwrap(schema.def.innerType) : schema;

const step = (schema: Schema, key: string | number): Schema => {
  const outer = unwrap(schema);
  if (outer instanceof z.ZodMiniObject) return outer.shape[key];
  if (outer instanceof z.ZodMiniRecord) return outer.def.valueType;
  return outer instanceof z.ZodMiniArray ? outer.def.element : undefined;
};

/** Returns the schema at a path, without optional and default wrappers. */
const schemaAt = (schema: z.core.$ZodType, path: readonly (string | number)[]): Schema =>
  unwrap(path.reduce<Schema>(step, schema));

/** Returns the names of the fields that an object at this path may have; empty when the schema has no object there. */
const fieldsAt = (schema: z.core.$ZodType, path: readonly (string | number)[]): string[] => {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodMiniObject ? Object.keys(found.shape) : [];
};

const [objectKind, listKind] = [
  ['not-object', 'write-object', '{…}'],
  ['not-list', 'write-list', '[…]'],
] as const;

/** The codes of zod's type names, with an example for when no schema is available. */
const kinds: Partial<Record<string, readonly [SchemaFaultCode, SchemaRemedyCode, example?: string]>> = {
  string: ['not-text', 'write-text'],
  number: ['not-number', 'write-number'],
  array: listKind,
  object: objectKind,
  record: objectKind,
};

const quoteAll = (words: readonly unknown[]): string => words.map((word) => `"${String(word)}"`).join(', ');

/** Returns the fault of a missing term, or `undefined` for a field that does not take a term. */
const missingTerm = ([collection, , ...field]: Issue['path']): FaultText | undefined => {
  const name = collectionNames.find((known) => known === collection);
  const fields: Readonly<Record<string, VocabularyName>> = name === undefined ? {} : termFields[name];
  const [vocabulary] = Object.entries(fields).flatMap(([path, terms]) => (path === field.join('.') ? [terms] : []));
  if (vocabulary === undefined) return undefined;
  const words = quoteAll(Object.keys(vocabularyFacts[vocabulary].terms));
  return schemaFault('missing', 'use-one-of-or-declare', { words });
};

const suggest = (
  code: SchemaFaultCode,
  { word, candidates, otherwise }: { word: unknown; candidates: readonly string[]; otherwise: SchemaRemedyCode },
): FaultText => {
  const near = typeof word === 'string' ? findNearest(word, candidates) : undefined;
  return near === undefined
    ? schemaFault(code, otherwise, { words: quoteAll(candidates) })
    : schemaFault(code, 'did-you-mean', { near });
};

/**
 * Creates the fault of a wrong type. Shows the shape of an expected object or array, because "an object" alone does not
 * name its fields.
 */
const wrongType = (expected: string, value: unknown, schema: z.core.$ZodType | undefined): FaultText => {
  const kind = kinds[expected];
  if (!kind) return schemaFault('not-type', 'write-type', { type: expected });
  const [code, remedy, example] = kind;
  if (example !== undefined) return schemaFault(code, remedy, { example: schema ? exampleOf(schema, value) : example });
  if (remedy !== 'write-number') return schemaFault(code, remedy);
  return schemaFault(typeof value === 'number' ? 'not-finite' : code, remedy, { number: numberIn(value) });
};

/** The number in a text, also with a decimal comma, as an example of a number. */
const numberIn = (value: unknown): string => {
  const text = typeof value === 'string' ? value.trim().replace(',', '.') : '';
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? String(Number(text)) : '1';
};

const isSaid = (params: unknown): params is Omit<FaultText, 'message'> =>
  typeof params === 'object' && params !== null && 'remedyCode' in params;

/**
 * Converts an issue of a custom check. Our own checks bring their words; checks of other schemas have at least a
 * message.
 */
const ownFault = ({ message, params }: z.core.$ZodIssueCustom): Fault =>
  isSaid(params) ? { message, ...params } : { message, remedy: String(params?.remedy) };

const faultOf = (issue: z.core.$ZodIssue, value: unknown, schema?: z.core.$ZodType): Fault => {
  switch (issue.code) {
    case 'custom':
      return ownFault(issue);
    case 'invalid_key':
      return { ...faultOf(issue.issues[0] ?? issue, value), value: issue.path.at(-1) };
    case 'invalid_value':
      return suggest('not-allowed', {
        word: value,
        candidates: issue.values.map(String),
        otherwise: 'use-one-of',
      });
    case 'invalid_type':
      return wrongType(issue.expected, value, schema);
    default:
      return schemaFault('not-valid', 'compare-schema', { reason: issue.code });
  }
};

/** The faults of top-level fields of format version 1, with a hint to migrate. */
const formerFaults: Readonly<Record<string, (value: unknown) => Fault | undefined>> = {
  schemaVersion: (value) => (value === '1' ? { value, ...schemaFault('former-version', 'migrate') } : undefined),
  coverages: () => schemaFault('former-collection', 'migrate'),
};

/** Returns the fault of a field of version 1, or `undefined` for other fields. */
const findFormerFault = (path: Issue['path'], value: unknown): Fault | undefined => {
  const [name = ''] = path;
  return path.length === 1 && Object.hasOwn(formerFaults, name) ? formerFaults[name]?.(value) : undefined;
};

/** Creates the fault of a missing value, with the remedy for an invalid one. */
const missingLike = ({ remedy, remedyCode, values }: Fault): Fault => ({
  ...schemaFault('missing', 'write-text'),
  remedy,
  ...(remedyCode !== undefined && { remedyCode }),
  ...(values && { values }),
});

const segment = (key: PropertyKey): string | number => (typeof key === 'number' ? key : String(key));

const unknownFields = (
  schema: z.core.$ZodType,
  keys: readonly string[],
  path: Issue['path'],
  holder: unknown,
): Issue[] => {
  const fields = fieldsAt(schema, path);
  return keys.map((key) => {
    const value = ownValue(holder, key);
    const unknown = suggest('unknown-field', { word: key, candidates: fields, otherwise: 'remove-or-use' });
    return issueAt('schema', [...path, key], findFormerFault([...path, key], value) ?? { value, ...unknown });
  });
};

/**
 * Converts an issue of zod, because zod/mini has no messages. An issue about unknown fields becomes one issue per
 * field. `input` is the parsed value, from which the invalid part is read.
 */
export const issuesFromZod = (issue: z.core.$ZodIssue, schema: z.core.$ZodType, input: unknown): Issue[] => {
  const path = issue.path.map(segment);
  const value = path.reduce(ownValue, input);
  if (issue.code === 'unrecognized_keys') return unknownFields(schema, issue.keys, path, value);
  const fault = findFormerFault(path, value) ?? faultOf(issue, value, schemaAt(schema, path));
  const isMissing = value === undefined && issue.code !== 'invalid_key';
  return [issueAt('schema', path, isMissing ? (missingTerm(path) ?? missingLike(fault)) : { value, ...fault })];
};
