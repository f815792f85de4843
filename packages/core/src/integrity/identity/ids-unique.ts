import { isId } from '../../model/guards/is-id.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { allRecords } from '../helpers/records.js';
import { referenceFault } from '../helpers/term-fault.js';
import type { Rule } from '../rule.js';

const name = 'ids-unique';

/** Checks that ids are kebab-case and unique in the whole dataset. Takes any input. */
export const idsUnique = {
  name,
  description: 'Every id is kebab-case and stands for one record in the whole dataset.',
  check: (dataset: unknown): Issue[] => {
    const firstPlace = new Map<string, string>();
    return allRecords(dataset).flatMap(({ collection, key, path }) => {
      const taken = firstPlace.get(key);
      if (taken === undefined) firstPlace.set(key, collection);
      if (!isId(key)) {
        return [issueAt(name, path, { value: key, ...referenceFault('id-form', 'use-id') })];
      }
      if (taken === undefined) return [];
      const fault = referenceFault('id-twice', 'another-id', { collection: taken });
      return [issueAt(name, path, { value: key, ...fault })];
    });
  },
} satisfies Rule;
