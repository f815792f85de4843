import { type AnyRecord, type CollectionName, collectionNames } from '../../model/collections.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { references } from '../../model/record-fields.generated.js';
import type { Dataset } from '../../model/types.generated.js';
import { exchangeFault } from '../reading/report.js';

/** A record to merge into a dataset. */
export interface Entry {
  readonly collection: CollectionName;
  readonly record: AnyRecord;
  /** Whether it was matched by its name, not by its id. */
  readonly isByName: boolean;
}

/** Records of a file, under the ids of the dataset. */
export type Records = ReadonlyMap<string, Entry>;

/** What becomes of the records of a network that end. */
export interface Ending {
  /** Removed from the dataset. */
  readonly removed: readonly Entry[];
  /** Changed instead, because they have more than what ends. */
  readonly changed: readonly Entry[];
  /** Left unchanged, because they are not about the network. */
  readonly kept: readonly Entry[];
}

const recordOf = (dataset: Dataset, { collection, record }: Entry): AnyRecord => {
  const records: Readonly<Record<string, AnyRecord>> = dataset[collection];
  return (Object.hasOwn(records, record.id) ? records[record.id] : undefined) ?? record;
};

/** Ends records in a network. One that is also about others stays, and is no longer about the network. */
export const endIn = (dataset: Dataset, entries: readonly Entry[], network: string): Ending => {
  const [removed, changed, kept]: [Entry[], Entry[], Entry[]] = [[], [], []];
  for (const entry of entries) {
    const record = recordOf(dataset, entry);
    const about: readonly string[] = ('about' in record ? record.about : undefined) ?? [];
    const others = about.filter((id) => id !== network);
    if (others.length === 0) removed.push(entry);
    else if (others.length === about.length) kept.push(entry);
    else changed.push({ ...entry, record: { ...record, about: others } });
  }
  return { removed, changed, kept };
};

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
