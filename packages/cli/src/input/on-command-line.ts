import type { Issue } from '@health-networks/core';
import { workbookFault } from './workbook-fault.js';

/** Remedies that name an option of the reader, with our remedies that name the command-line option. */
const remedies = {
  'table.known-columns': 'known-columns',
  'table.write-country-code': 'write-country-code',
  'table.did-you-mean-or-declare': 'did-you-mean-or-lenient',
  'table.use-one-of-or-declare': 'use-one-of-or-lenient',
  'table.write-name-header': 'name-header-or-column',
  'table.leave-or-remove': 'leave-or-remove',
  'exchange.leave-or-remove': 'leave-or-remove',
  'merge.say-the-same': 'say-the-same-or-choose',
} as const;

const isNamed = (code: string | undefined): code is keyof typeof remedies =>
  code !== undefined && Object.hasOwn(remedies, code);

/** Replaces the remedy of an issue by one that names the command-line option. */
export const onCommandLine = (issue: Issue): Issue => {
  if (!isNamed(issue.remedyCode)) return issue;
  // Any message: only the remedy is used.
  const { remedy, remedyCode } = workbookFault('protected', remedies[issue.remedyCode], issue.values ?? {});
  return { ...issue, remedy, remedyCode };
};
