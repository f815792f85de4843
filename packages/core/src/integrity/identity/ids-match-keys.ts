import { type Issue, issueAt } from '../../model/issues/issue.js';
import { ownValue } from '../helpers/own-value.js';
import { allRecords } from '../helpers/records.js';
import { referenceFault } from '../helpers/term-fault.js';
import type { Rule } from '../rule.js';

const name = 'ids-match-keys';

/** Checks that the `id` of a record equals its key. Takes any input; skips records without `id`. */
export const idsMatchKeys = {
  name,
  description: 'The id of a record is the key under which it stands.',
  check: (dataset: unknown): Issue[] =>
    allRecords(dataset).flatMap(({ key, record, path }) => {
      const id = ownValue(record, 'id');
      if (id === undefined || id === key) return [];
      const fault = referenceFault('not-its-key', 'write-key', { key });
      return [issueAt(name, [...path, 'id'], { value: id, ...fault })];
    }),
} satisfies Rule;
