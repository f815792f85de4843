import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import type { Rule } from '../rule.js';

const name = 'groups-related';

/** Checks that a group with a `relation` has a `network`, because the relation is meaningless without it. */
export const groupsRelated = {
  name,
  description: 'A group with a "relation" names the network to which it is related.',
  check: ({ groups }: Dataset): Issue[] =>
    Object.entries(groups)
      .filter(([, { relation, network }]) => relation !== undefined && network === undefined)
      .map(([key, { relation }]) =>
        issueAt(name, ['groups', key, 'relation'], {
          value: relation,
          ...integrityFault('group-without-network', 'add-network'),
        }),
      ),
} satisfies Rule;
