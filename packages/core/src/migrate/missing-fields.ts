import { isObject, ownValue } from '../integrity/helpers/own-value.js';
import { issueAt } from '../model/issues/issue-at.js';
import type { Issue } from '../model/issues/issue.js';
import type { Json } from './draft.js';

/**
 * What version 1 asked for and version 2 does not. Without it a record would not fail but mean something else: a statement
 * without a person is one of the document itself.
 */
const formerlyRequired: Readonly<Record<string, readonly string[]>> = {
  goals: ['network'],
  programs: ['network'],
  coverages: ['network', 'organizationKind', 'extent'],
  statements: ['person'],
};

/** The fields that a record of version 1 must have and lacks. */
export const missingFields = (input: Json): Issue[] =>
  Object.entries(formerlyRequired).flatMap(([collection, fields]) => {
    const records = ownValue(input, collection);
    if (!isObject(records)) return [];
    return Object.entries(records).flatMap(([id, record]) =>
      fields
        .filter((field) => isObject(record) && ownValue(record, field) === undefined)
        .map((field) =>
          issueAt('schema', [collection, id, field], {
            message: 'is missing',
            remedy: 'Version 1 asks for it: add it, or write the file in version 2.',
          }),
        ),
    );
  });
