import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/dataset.js';
import type { ChangeWords } from '../../text/changes/change-words.js';

/** What kind of news a change is. */
export type ChangeKind =
  'joined' | 'left' | 'renamed' | 'figure' | 'event' | 'contact' | 'added' | 'removed' | 'changed';

/** One change, in words. */
export interface DescribedChange {
  readonly kind: ChangeKind;
  readonly text: string;
  /** Undefined for what the dataset says of itself. */
  readonly collection?: CollectionName;
  readonly id?: string;
  /** The field, where one has changed. */
  readonly field?: string;
  /** When it happened, where the data say so: EDTF. */
  readonly date?: string;
}

/** What tells changes in words. */
export interface ChangeTeller {
  readonly before: Dataset;
  readonly after: Dataset;
  readonly languages: string;
  readonly nameOf: (id: string) => string;
  readonly oldNameOf: (id: string) => string;
  readonly say: (word: keyof ChangeWords, values: Readonly<Record<string, string>>) => string;
  readonly words: ChangeWords;
}
