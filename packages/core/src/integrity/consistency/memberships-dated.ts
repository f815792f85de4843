import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import type { Dataset, Membership } from '../../model/types.generated.js';
import { citedSources } from '../helpers/citations.js';
import { isDated } from '../helpers/source-dates.js';
import type { Rule } from '../rule.js';

const name = 'memberships-dated';

const isOpen = ({ startDate, endDate, asOf }: Membership): boolean =>
  startDate === undefined && endDate === undefined && asOf === undefined;

/**
 * Checks that memberships from dated sources have a date: without one, a position from a report of 2019 looks current.
 * Not part of `checkDataset`, because a network that lists its own partners describes the present; datasets that are
 * compiled from documents run this rule in a test.
 */
export const membershipsDated = {
  name,
  description: 'A membership or post that is read from a dated source says when that source attests it.',
  check: (dataset: Dataset): Issue[] =>
    Object.entries(dataset.memberships)
      .filter(([, membership]) => isOpen(membership) && citedSources(membership, dataset).some(isDated))
      .map(([key]) =>
        issueAt(name, ['memberships', key, 'asOf'], {
          severity: 'warning',
          ...integrityFault('membership-undated', 'give-as-of'),
        }),
      ),
} satisfies Rule;
