import type { Issue } from '../../model/issues/issue.js';
import { isId } from '../../model/guards/is-id.js';
import type { Rule } from '../rule.js';
import { issueAt } from '../../model/issues/issue-at.js';
import { allRecords } from '../helpers/records.js';

const name = 'ids-unique';

/** Ids are kebab-case and stand for one record in the whole dataset. Takes any input. */
export const idsUnique = {
  name,
  description: 'Every id is kebab-case and stands for one record in the whole dataset.',
  check: (dataset: unknown): Issue[] => {
    const firstPlace = new Map<string, string>();
    return allRecords(dataset).flatMap(({ collection, key, path }) => {
      const taken = firstPlace.get(key);
      if (taken === undefined) firstPlace.set(key, collection);
      if (!isId(key)) {
        const remedy = 'Use lower-case letters, digits and single hyphens, starting with a letter: "umc-utrecht".';
        return [issueAt(name, path, { value: key, message: 'is not a kebab-case id', remedy })];
      }
      if (taken === undefined) return [];
      const remedy = 'Give one of the two another id.';
      return [issueAt(name, path, { value: key, message: `is also the id of a record in ${taken}`, remedy })];
    });
  },
} satisfies Rule;
