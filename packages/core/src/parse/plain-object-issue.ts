import { issueAt } from '../model/issues/issue-at.js';
import type { Issue } from '../model/issues/issue.js';

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** A promise or map has no own fields and would pass as an empty dataset: reports it. */
export const plainObjectIssue = (input: unknown): Issue | undefined => {
  if (typeof input !== 'object' || input === null || Array.isArray(input) || isPlain(input)) return undefined;
  const remedy = 'then' in input ? 'Await it first.' : 'Pass a plain object, as JSON.parse gives it.';
  return issueAt('schema', [], { message: `is a ${input.constructor.name}, not a plain object`, remedy });
};
