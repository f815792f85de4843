import { collectionNames, type AnyRecord } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import { references } from '../../model/record-fields.generated.js';
import { exchangeFault } from '../reading/exchange-fault.js';

/** Returns the ids to which the records of a dataset refer. */
const referredIn = (dataset: Dataset): ReadonlySet<unknown> =>
  new Set(
    collectionNames.flatMap((collection) =>
      Object.values<AnyRecord>(dataset[collection]).flatMap((record) => {
        const fields = new Map<string, unknown>(Object.entries(record));
        return Object.keys(references[collection]).flatMap((field) => [fields.get(field)].flat());
      }),
    ),
  );

/** Reports persons to whom nothing refers any more after an update: their names are still published. */
export const leftPersons = (before: Dataset, after: Dataset, rule: string): Issue[] => {
  const [referred, still] = [referredIn(before), referredIn(after)];
  return Object.keys(after.persons)
    .filter((id) => referred.has(id) && !still.has(id))
    .map((id) =>
      issueAt(rule, ['persons', id], { severity: 'info', ...exchangeFault('person-left', 'remove-person-by-hand') }),
    );
};
