import type { Dataset } from '../../model/dataset.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import type { Rule } from '../rule.js';

const name = 'groups-tied';

/** `tie` relates a group to `network`, and means nothing without it. */
export const groupsTied = {
  name,
  description: 'A group with a "tie" names the network to which it is tied.',
  check: ({ groups }: Dataset): Issue[] =>
    Object.entries(groups)
      .filter(([, { tie, network }]) => tie !== undefined && network === undefined)
      .map(([key, { tie }]) =>
        issueAt(name, ['groups', key, 'tie'], {
          value: tie,
          message: 'ties the group to no network',
          remedy: 'Add "network", or remove "tie" and say what ties the group to others by a link.',
        }),
      ),
} satisfies Rule;
