import type { Issue } from '@health-networks/core';
import { workbookFault } from './workbook-fault.js';

/** Remedies that name an option of the reader, and ours that name the one of the command line. */
const remedies = {
  'table.known-columns': 'known-columns',
  'table.leave-or-remove': 'leave-or-remove',
  'exchange.leave-or-remove': 'leave-or-remove',
  'merge.say-the-same': 'say-the-same-or-choose',
} as const;

const isNamed = (code: string | undefined): code is keyof typeof remedies =>
  code !== undefined && Object.hasOwn(remedies, code);

/** An issue whose remedy says what to type. */
export const onCommandLine = (issue: Issue): Issue => {
  if (!isNamed(issue.remedyCode)) return issue;
  const { remedy, remedyCode } = workbookFault('empty', remedies[issue.remedyCode], issue.values ?? {});
  return { ...issue, remedy, remedyCode };
};
