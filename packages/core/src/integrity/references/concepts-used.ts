import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import { references } from '../../model/record-fields.generated.js';
import type { Dataset } from '../../model/types.generated.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import { ownValue } from '../helpers/own-value.js';
import { allRecords, type RecordEntry } from '../helpers/records.js';
import type { Rule } from '../rule.js';

const name = 'concepts-used';

const referredIn = ({ collection, record }: RecordEntry): unknown[] =>
  Object.keys(references[collection]).flatMap((field) => [ownValue(record, field)].flat());

/**
 * Reports unused concepts. Not an error, but often a sign of a typing error elsewhere, or of a fact without a record.
 */
export const conceptsUsed = {
  name,
  description: 'Every concept is referred to by a record; terms of vocabularies have a rule of their own.',
  check: (dataset: Dataset): Issue[] => {
    const referred = new Set(allRecords(dataset).flatMap(referredIn));
    return Object.entries(dataset.concepts)
      .filter(([key, { scheme }]) => !Object.hasOwn(vocabularyFacts, scheme) && !referred.has(key))
      .map(([key]) =>
        issueAt(name, ['concepts', key], {
          severity: 'info',
          value: key,
          ...integrityFault('unused-concept', 'name-concept'),
        }),
      );
  },
} satisfies Rule;
