import { collectionNames } from './collections.js';
import type { Issue } from './issue.js';
import { maskPersonal, maskPersonalOf } from './mask-personal.js';

/** What is wrong there; `severity` is `error` unless it says otherwise. */
export type Fault = Pick<Issue, 'message' | 'remedy'> & Partial<Pick<Issue, 'value' | 'severity'>>;

/**
 * Makes an issue; collection, record and field follow from the path. What it says has no mailbox or telephone number in
 * full; `value` and `path` are for programs, and what they hold is masked where it is shown.
 */
export const issueAt = (rule: string, path: Issue['path'], fault: Fault): Issue => {
  const [first, record, ...field] = path;
  const collection = collectionNames.find((name) => name === first);
  return {
    rule,
    severity: 'error',
    ...(collection && { collection }),
    ...(collection && record !== undefined && { record: String(record) }),
    ...(collection && field.length > 0 && { field: field.join('.') }),
    path,
    ...fault,
    message: maskPersonal(fault.message),
    remedy: maskPersonalOf(fault.remedy, `${path.join(' ')} ${typeof fault.value === 'string' ? fault.value : ''}`),
  };
};
