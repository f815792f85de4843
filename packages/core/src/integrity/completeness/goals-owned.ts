import type { Dataset } from '../../model/dataset.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import type { Rule } from '../rule.js';

const name = 'goals-owned';

export const goalsOwned = {
  name,
  description: 'A goal names the party whose it is, or the network that it concerns.',
  check: ({ goals }: Dataset): Issue[] =>
    Object.entries(goals)
      .filter(([, { party, network }]) => party === undefined && network === undefined)
      .map(([key]) =>
        issueAt(name, ['goals', key], {
          message: 'is nobody’s goal: it names neither "party" nor "network"',
          remedy: 'Add the party whose goal it is, or the network where it is that of the network.',
        }),
      ),
} satisfies Rule;
