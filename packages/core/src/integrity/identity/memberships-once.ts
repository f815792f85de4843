import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import type { Dataset, Membership } from '../../model/types.generated.js';
import { isBeforeStart } from '../../model/values/date-order.js';
import type { Rule } from '../rule.js';

const name = 'memberships-once';

/** Posts of different titles, and seats for different organizations, are different memberships. */
const keyOf = ({ member, organization, role, title, onBehalfOf }: Membership): string =>
  JSON.stringify([member, organization, role, title, onBehalfOf]);

/** Whether one membership ended before the other began, as far as their dates, or those of their sources, tell. */
const isBefore = (a: Membership, b: Membership): boolean => {
  const [end, start] = [a.endDate ?? (a.startDate === undefined ? a.asOf : undefined), b.startDate ?? b.asOf];
  return end !== undefined && start !== undefined && isBeforeStart(end, start);
};

/** Checks that no membership is stored twice for the same time, and that nothing is a member of itself. */
export const membershipsOnce = {
  name,
  description: 'A membership joins two records, and is not stored twice for the same time.',
  check: ({ memberships }: Pick<Dataset, 'memberships'>): Issue[] => {
    const known = new Map<string, Membership[]>();
    return Object.values(memberships).flatMap((membership) => {
      const { id, member, organization } = membership;
      if (member === organization) {
        const fault = integrityFault('member-of-itself', 'name-organization');
        return [issueAt(name, ['memberships', id, 'organization'], { value: organization, ...fault })];
      }
      const key = keyOf(membership);
      const earlier = known.get(key) ?? [];
      known.set(key, [...earlier, membership]);
      const duplicate = earlier.find((one) => !isBefore(one, membership) && !isBefore(membership, one));
      if (!duplicate) return [];
      const fault = integrityFault('same-membership', 'keep-one-membership', { duplicate: duplicate.id });
      return [issueAt(name, ['memberships', id], fault)];
    });
  },
} satisfies Rule;
