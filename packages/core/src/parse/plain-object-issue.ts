import { issueAt, type Issue } from '../model/issues/issue.js';
import { schemaFault } from '../model/issues/schema-fault.js';

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * Reports an input that is not a plain object: a promise or map has no own fields and would pass as an empty dataset.
 */
export const plainObjectIssue = (input: unknown): Issue | undefined => {
  if (typeof input !== 'object' || input === null || Array.isArray(input) || isPlain(input)) return undefined;
  const remedy = 'then' in input ? 'await-it' : 'plain-object';
  return issueAt('schema', [], schemaFault('not-plain', remedy, { name: input.constructor.name }));
};
