import { ownValue } from '../integrity/helpers/own-value.js';
import { issueAt, type Issue } from '../model/issues/issue.js';
import { jsonFault } from '../model/issues/json-fault.js';
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

interface Spot {
  value: unknown;
  key: string;
  parent?: Spot;
}

const pathOf = (spot: Spot): string[] => {
  const path: string[] = [];
  for (let at = spot; at.parent; at = at.parent) path.unshift(at.key);
  return path;
};

/**
 * Reports keys named `__proto__` (prototype pollution), which zod drops silently. Iterative with a visited set, so that
 * deep nesting and cycles are safe.
 */
export const prototypeKeys = (input: unknown): Issue[] => {
  const issues: Issue[] = [];
  const seen = new Set<unknown>();
  const spots: Spot[] = [{ value: input, key: '' }];
  for (let spot = spots.pop(); spot; spot = spots.pop()) {
    const { value } = spot;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const key of Object.keys(value)) {
      const inner = ownValue(value, key);
      if (typeof inner === 'object') spots.push({ value: inner, key, parent: spot });
      if (key !== '__proto__') continue;
      const fault = jsonFault('forbidden-key', 'remove-key');
      issues.push(issueAt('schema', [...pathOf(spot), key], { value: inner, ...fault }));
    }
  }
  return issues;
};
