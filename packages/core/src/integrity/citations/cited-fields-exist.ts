import { integrityFault } from '../../model/issues/integrity-fault.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { citationsOf } from '../helpers/citations.js';
import { ownValue } from '../helpers/own-value.js';
import { allRecords, type RecordEntry } from '../helpers/records.js';
import type { Rule } from '../rule.js';

const name = 'cited-fields-exist';

const reaches = (record: unknown, path: unknown): boolean =>
  typeof path === 'string' && path.split('.').reduce(ownValue, record) !== undefined;

const checkList = (record: unknown, list: unknown, path: Issue['path']): Issue[] => {
  if (!Array.isArray(list)) return [];
  return list.flatMap((field: unknown, index) =>
    reaches(record, field)
      ? []
      : [
          issueAt(name, [...path, index], {
            value: field,
            ...integrityFault('not-a-field', 'name-a-field'),
          }),
        ],
  );
};

const checkRecord = ({ record, path }: RecordEntry): Issue[] => [
  ...citationsOf(record).flatMap(({ index, citation }) =>
    checkList(record, ownValue(citation, 'fields'), [...path, 'citations', index, 'fields']),
  ),
  ...checkList(record, ownValue(record, 'editorial'), [...path, 'editorial']),
];

/** Checks that citations and `editorial` refer to fields that their record has. */
export const citedFieldsExist = {
  name,
  description: 'The fields that citations and "editorial" name exist on their record.',
  check: (dataset: Dataset): Issue[] => allRecords(dataset).flatMap(checkRecord),
} satisfies Rule;
