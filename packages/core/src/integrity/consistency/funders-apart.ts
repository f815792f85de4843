import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import { narrowerMatcher } from '../../model/terms/terms.js';
import type { Dataset } from '../../model/types.generated.js';
import type { Rule } from '../rule.js';

const name = 'funders-apart';

/**
 * Checks that no funding program is run by a network that it funds; the field `network` of a program is for the network
 * that runs it.
 */
export const fundersApart = {
  name,
  description: 'No program that funds a network is run by that network.',
  check: (dataset: Dataset): Issue[] => {
    const { links, programs } = dataset;
    const funds = narrowerMatcher(dataset, 'link-kind', ['funds']);
    return Object.values(links)
      .filter(({ kind }) => funds(kind))
      .filter(({ from, to }) => Object.hasOwn(programs, from) && programs[from]?.network === to)
      .map(({ from, to }) =>
        issueAt(name, ['programs', from, 'network'], {
          severity: 'warning',
          value: to,
          ...integrityFault('funds-itself', 'name-runner'),
        }),
      );
  },
} satisfies Rule;
