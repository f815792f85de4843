import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { issueAt } from '../model/issues/issue-at.js';
import type { Issue } from '../model/issues/issue.js';
import type { Json } from './migration-draft.js';
import { migrateFault } from './migrate-fault.js';

/**
 * Fields that only version 1 required. Without this check, a record that lacks one would silently get another meaning:
 * a statement without a person would become one of the document itself.
 */
const formerlyRequired: Readonly<Record<string, readonly string[]>> = {
  goals: ['network'],
  programs: ['network'],
  coverages: ['network', 'organizationKind', 'extent'],
  statements: ['person'],
};

/** Reports missing fields that version 1 required. */
export const missingFields = (input: Json): Issue[] =>
  Object.entries(formerlyRequired).flatMap(([collection, fields]) => {
    const records = ownValue(input, collection);
    if (!isObject(records)) return [];
    return Object.entries(records).flatMap(([id, record]) =>
      fields
        .filter((field) => isObject(record) && ownValue(record, field) === undefined)
        .map((field) => issueAt('schema', [collection, id, field], migrateFault('missing', 'add-or-version-2'))),
    );
  });
