import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import type { Rule } from '../rule.js';

const name = 'goals-owned';

export const goalsOwned = {
  name,
  description: 'A goal names the party whose it is, or the network that it concerns.',
  check: ({ goals }: Dataset): Issue[] =>
    Object.entries(goals)
      .filter(([, { party, network }]) => party === undefined && network === undefined)
      .map(([key]) => issueAt(name, ['goals', key], integrityFault('nobodys-goal', 'add-owner'))),
} satisfies Rule;
