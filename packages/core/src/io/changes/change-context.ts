import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import { findRecord, type LocatedRecord } from '../../query/find/find-record.js';
import { indexDataset } from '../../query/index-dataset.js';
import type { ChangeWords } from '../../text/changes/change-words.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { localize } from '../../text/localize.js';

/** Kind of a reported change. */
export type ChangeKind =
  'joined' | 'left' | 'renamed' | 'figure' | 'event' | 'contact' | 'added' | 'removed' | 'changed';

/** One change, described in a sentence. */
export interface DescribedChange {
  readonly kind: ChangeKind;
  readonly text: string;
  /** Absent for a change of the dataset's own header fields. */
  readonly collection?: CollectionName;
  readonly id?: string;
  /** The changed field, if the change is about a single field. */
  readonly field?: string;
  /** Date of the change in EDTF, if the data give one. */
  readonly date?: string;
}

/** Context for describing changes: both datasets, the reader's languages and the messages. */
export interface ChangeContext {
  readonly before: Dataset;
  readonly after: Dataset;
  readonly languages: string;
  readonly nameOf: (id: string) => string;
  readonly oldNameOf: (id: string) => string;
  readonly say: (word: keyof ChangeWords, values: Readonly<Record<string, string>>) => string;
  readonly words: ChangeWords;
  /** The day that counts as today, in EDTF. Without it, every change counts as done. */
  readonly today: string | undefined;
}

/** Returns the record's own name, or `undefined` for a record without one. */
const nameIn = ({ collection, record }: LocatedRecord, languages: string): string | undefined => {
  if (collection === 'persons') return formatPersonName(record);
  if (collection === 'sources') return record.title;
  const { name, label } = { name: undefined, label: undefined, ...record };
  return localize(name ?? label, languages);
};

/**
 * Creates a function that finds the name of a record: in the first dataset that has the record, with its id as
 * fallback.
 */
export const createNames = (datasets: readonly Dataset[], languages: string): ((id: string) => string) => {
  const indexes = datasets.map((dataset) => indexDataset<Dataset>(dataset));
  const find = (id: string): LocatedRecord | undefined =>
    indexes.map((index) => findRecord(index, id)).find((found) => found !== undefined);
  const nameOf = (id: string): string => {
    const found = find(id);
    if (!found) return id;
    const name = nameIn(found, languages);
    if (name !== undefined || found.collection !== 'contactPoints') return name ?? id;
    const { person, organization, about } = found.record;
    const whose = person ?? organization ?? about[0];
    return whose === undefined ? id : nameOf(whose);
  };
  return nameOf;
};
