import type { Dataset } from '../../model/dataset.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import type { Membership } from '../../model/records/membership.js';
import type { Rule } from '../rule.js';
import { citedSources } from '../helpers/citations.js';
import { isDated } from '../helpers/source-dates.js';
import { integrityFault } from '../../model/issues/integrity-fault.js';

const name = 'memberships-dated';

const isOpen = ({ startDate, endDate, asOf }: Membership): boolean =>
  startDate === undefined && endDate === undefined && asOf === undefined;

/**
 * A post from a report of 2019 looks current unless the membership has a date. Not part of `checkDataset`, because a
 * network that lists its own partners means the present; datasets that are read from documents run it in a test.
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
