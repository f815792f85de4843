import type * as z from 'zod/mini';
import { collectionNames } from '../model/collections.js';
import { findNearest } from '../model/issues/find-nearest.js';
import { issueAt, type Fault } from '../model/issues/issue-at.js';
import { ownValue } from '../integrity/helpers/own-value.js';
import type { Issue } from '../model/issues/issue.js';
import { termFields } from '../model/record-fields.generated.js';
import { vocabularyFacts } from '../model/vocabularies/facts.js';
import type { VocabularyName } from '../model/vocabularies/index.js';
import { exampleOf } from './example-of.js';
import { fieldsAt, schemaAt } from './fields-at.js';

const [objectKind, listKind] = ['an object: {…}', 'a list: […]'];

/** Type names of zod as text with a JSON example. */
const kinds: Partial<Record<string, string>> = {
  string: 'text: "…"',
  number: 'a number: 1',
  array: listKind,
  object: objectKind,
  record: objectKind,
};

const quoteAll = (words: readonly unknown[]): string => words.map((word) => `"${String(word)}"`).join(', ');

/** What to write into a field that takes a term; `undefined` for other fields. */
const termRemedy = ([collection, , ...field]: Issue['path']): string | undefined => {
  const name = collectionNames.find((known) => known === collection);
  const fields: Readonly<Record<string, VocabularyName>> = name === undefined ? {} : termFields[name];
  const [vocabulary] = Object.entries(fields).flatMap(([path, terms]) => (path === field.join('.') ? [terms] : []));
  if (vocabulary === undefined) return undefined;
  return `Use one of: ${quoteAll(Object.keys(vocabularyFacts[vocabulary].terms))}, or a term that you declare.`;
};

const suggest = (word: unknown, candidates: readonly string[], otherwise: string): string => {
  const near = typeof word === 'string' ? findNearest(word, candidates) : undefined;
  return near === undefined ? `${otherwise}: ${quoteAll(candidates)}.` : `Did you mean "${near}"?`;
};

const nameOfKind = (kind: string): string => kind.split(':')[0] ?? kind;

/** Shows the shape of an expected object or array: "an object" alone does not name its fields. */
const showKind = (expected: string, value: unknown, schema: z.core.$ZodType | undefined): string => {
  const kind = kinds[expected] ?? expected;
  const hasShape = kind === objectKind || kind === listKind;
  return hasShape && schema ? `${nameOfKind(kind)}: ${exampleOf(schema, value)}` : kind;
};

const wrongType = (expected: string, value: unknown, schema: z.core.$ZodType | undefined): Fault => {
  const kind = showKind(expected, value, schema);
  const isEndless = expected === 'number' && typeof value === 'number';
  return { message: `is not ${isEndless ? 'finite' : nameOfKind(kind)}`, remedy: `Write ${kind}.` };
};

const faultOf = (issue: z.core.$ZodIssue, value: unknown, schema?: z.core.$ZodType): Fault => {
  switch (issue.code) {
    case 'custom':
      return { message: issue.message, remedy: String(issue.params?.remedy) };
    case 'invalid_key':
      return { ...faultOf(issue.issues[0] ?? issue, value), value: issue.path.at(-1) };
    case 'invalid_value':
      return {
        message: 'is not one of the allowed values',
        remedy: suggest(value, issue.values.map(String), 'Use one of'),
      };
    case 'invalid_type':
      return wrongType(issue.expected, value, schema);
    default:
      return { message: `is not valid (${issue.code})`, remedy: 'Compare it with the JSON Schema of datasets.' };
  }
};

const migrate = 'Read it with migrateDataset, which turns it into a dataset of version 2.';

/** Faults of top-level fields of format version 1, with a hint to migrate. */
const formerFaults: Readonly<Record<string, (value: unknown) => Fault | undefined>> = {
  schemaVersion: (value) =>
    value === '1' ? { value, message: 'is the former version of the format', remedy: migrate } : undefined,
  coverages: () => ({ message: 'is a collection of version 1: groups stand in its place', remedy: migrate }),
};

/** The fault of a field of version 1; `undefined` for other fields. */
const findFormerFault = (path: Issue['path'], value: unknown): Fault | undefined => {
  const [name = ''] = path;
  return path.length === 1 && Object.hasOwn(formerFaults, name) ? formerFaults[name]?.(value) : undefined;
};

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
    const unknown = {
      value,
      message: 'is not a field that we know',
      remedy: suggest(key, fields, 'Remove it, or use one of'),
    };
    return issueAt('schema', [...path, key], findFormerFault([...path, key], value) ?? unknown);
  });
};

/**
 * Converts an issue of zod, because zod/mini has no messages. An issue about unknown fields becomes one per field.
 * `input` is the parsed value, from which the invalid part is read.
 */
export const issuesFromZod = (issue: z.core.$ZodIssue, schema: z.core.$ZodType, input: unknown): Issue[] => {
  const path = issue.path.map(segment);
  const value = path.reduce(ownValue, input);
  if (issue.code === 'unrecognized_keys') return unknownFields(schema, issue.keys, path, value);
  const fault = findFormerFault(path, value) ?? faultOf(issue, value, schemaAt(schema, path));
  const isMissing = value === undefined && issue.code !== 'invalid_key';
  const missing = { message: 'is missing', remedy: termRemedy(path) ?? fault.remedy };
  return [issueAt('schema', path, isMissing ? missing : { value, ...fault })];
};
