import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import type { Rule } from '../rule.js';
import { findDuplicates } from './find-duplicates.js';

const name = 'duplicate-organizations';

/** Warns about organizations that are recorded twice. Not an error, because people have to decide. */
export const duplicateOrganizations = {
  name,
  description:
    'No two organizations or networks share a register number, website or name unless something tells them apart.',
  check: (dataset: Dataset): Issue[] =>
    findDuplicates(dataset).map(({ first, second, reason, value }) => {
      const collection = Object.hasOwn(dataset.organizations, second) ? 'organizations' : 'networks';
      return issueAt(name, [collection, second], {
        severity: 'warning',
        value,
        ...integrityFault(`also-${reason}`, 'keep-one', { first }),
      });
    }),
} satisfies Rule;
