import type { CollectionName, RecordOf } from '../../model/collections.js';
import { quoted } from '../../model/issues/mask-personal.js';
import type { Dataset } from '../../model/types.generated.js';
import { findRecord, type LocatedRecord } from '../../query/find/find-record.js';
import { indexDataset } from '../../query/index-dataset.js';
import type { ChangeWords } from '../../text/changes/change-words.js';
import { formatList } from '../../text/format-list.js';
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

/** A quote of a text is at most this long. */
const maxQuote = 60;

/** Quotes the beginning of a text, which names a record without a name. */
const quoteOf = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  if (text.length <= maxQuote) return quoted(text);
  const words = text.slice(0, maxQuote).replace(/\s+\S*$/, '');
  return quoted(`${words.replace(/[\s.,;:–-]+$/, '')}…`);
};

type NameOf = (id: string | undefined) => string | undefined;

/** Names of records that have none of their own: by their text, or by the records that they connect. */
const describers: {
  readonly [Name in CollectionName]?: (record: RecordOf<Name>, nameOf: NameOf, languages: string) => unknown;
} = {
  persons: (person) => formatPersonName(person),
  sources: ({ title }) => title,
  goals: ({ statement }, _, languages) => quoteOf(localize(statement, languages)),
  statements: ({ text }, _, languages) => quoteOf(localize(text, languages)),
  memberships: ({ member, organization }, nameOf) => [member, organization].map(nameOf).join(', '),
  contactPoints: ({ person, organization, about }, nameOf) => nameOf(person ?? organization ?? about[0]),
  links: ({ from, to }, nameOf) => [from, to].map(nameOf).join(' – '),
  changeEvents: ({ originals, results }, nameOf, languages) =>
    [originals, results]
      .map((parties) =>
        formatList(
          parties.map((id) => nameOf(id) ?? id),
          languages,
        ),
      )
      .join(' – '),
  observations: ({ subject, property }, nameOf) => [subject, property].map(nameOf).join(', '),
};

/** Returns what a record is called, or `undefined` for a record without a name in any language. */
const nameIn = (found: LocatedRecord, nameOf: NameOf, languages: string): string | undefined => {
  const describe = describers[found.collection] as ((...given: unknown[]) => string | undefined) | undefined;
  if (describe) return describe(found.record, nameOf, languages);
  const { name, label } = { name: undefined, label: undefined, ...found.record };
  return localize(name ?? label, languages);
};

/** Names do not contain names that contain names and so on: faulty data may be circular. */
const maxDepth = 3;

/**
 * Creates a function that finds the name of a record: in the first dataset that has the record, with its id as
 * fallback.
 */
export const createNames = (datasets: readonly Dataset[], languages: string): ((id: string) => string) => {
  const indexes = datasets.map((dataset) => indexDataset<Dataset>(dataset));
  const find = (id: string): LocatedRecord | undefined =>
    indexes.map((index) => findRecord(index, id)).find((found) => found !== undefined);
  const nameAt = (id: string | undefined, depth: number): string | undefined => {
    const found = id === undefined || depth > maxDepth ? undefined : find(id);
    return (found && nameIn(found, (inner) => nameAt(inner, depth + 1), languages)) ?? id;
  };
  return (id) => nameAt(id, 0) ?? id;
};
