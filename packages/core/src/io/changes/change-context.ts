import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { ChangeWords } from '../../text/changes/change-words.js';

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
