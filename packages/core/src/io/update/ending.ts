import type { AnyRecord } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { Entry } from './entry.js';

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
