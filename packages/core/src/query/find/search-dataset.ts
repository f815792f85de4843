import type { CollectionName } from '../../model/collections.js';
import { collectionNames } from '../../model/collections.js';
import { remember } from '../../model/remember.js';
import { foldText, searchWords } from '../../model/fold-text.js';
import { localizedFields } from '../../model/record-fields.generated.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { recordsOf } from '../collection-of.js';
import { findIn } from './find-record.js';
import type { DatasetIndex } from '../index-dataset.js';
import { perIndex } from '../per-index.js';
import { locate, type LocatedRecord } from './located-record.js';
import { datasetOf } from '../lookups-of.js';

/** How to search. */
export interface SearchOptions {
  /** Only records of these collections; absent: those that have a name or label. */
  readonly collections?: readonly CollectionName[];
  /** At most so many; absent: all. */
  readonly limit?: number;
}

/** A search index entry. */
interface Entry {
  readonly located: LocatedRecord;
  /** Folded names. */
  readonly names: readonly string[];
  /** Folded full text. */
  readonly text: string;
}

/** Collections of records with names. */
const namedCollections = [
  'organizations',
  'networks',
  'persons',
  'places',
  'programs',
  'events',
  'groups',
  'concepts',
  'sources',
] as const satisfies readonly CollectionName[];

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const namesOf = ({ collection, record }: LocatedRecord): string[] => {
  if (collection === 'persons') return [formatPersonName(record)];
  if (collection === 'sources') return [record.title];
  const names = { name: undefined, label: undefined, alternateNames: undefined, ...record };
  return [names.name, names.label, names.alternateNames].flatMap(textsIn);
};

/** Texts in every language, and the names of the place. */
const textsOf = (index: DatasetIndex, { collection, record }: LocatedRecord): string[] => {
  const fields: readonly string[] = localizedFields[collection];
  const entries = Object.entries({ ...record }).filter(([field]) => fields.includes(field));
  const place = 'place' in record ? findIn(index, 'places', record.place ?? '') : undefined;
  return [...entries.flatMap(([, value]) => textsIn(value)), ...textsIn(place?.name)];
};

/** Builds the search index of a collection once. */
const entriesIn = /* @__PURE__ */ perIndex((index) => {
  const dataset = datasetOf(index);
  return remember((collection: CollectionName): readonly Entry[] =>
    locate<CollectionName>(collection, recordsOf(dataset, collection)).map((located) => {
      const names = namesOf(located).map(foldText);
      return { located, names, text: [...names, foldText(textsOf(index, located).join(' '))].join(' ') };
    }),
  );
});

/** 0 for a name that is the query, 1 for one that begins with it, 2 for one that holds it, 3 for other texts. */
const rankOf = ({ names }: Entry, query: string): number => {
  if (names.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  return names.some((name) => name.includes(query)) ? 2 : 3;
};

/**
 * The records in whose names and texts every word of a query stands, in any language, without regard to case and accents:
 * "koln" finds "Köln", "dykstra" finds "Dijkstra". Those with the query as their name come first, then those whose name
 * begins with it, then those whose name holds it; otherwise in dataset order. None for a query without a word.
 *
 * @example
 * searchDataset(index, 'koln').map(({ collection, record }) => `${collection}: ${record.id}`);
 * // ['places: cologne', 'organizations: city-of-cologne', 'organizations: ihk-koeln', …]
 */
export const searchDataset = (
  index: DatasetIndex,
  query: string,
  { collections = namedCollections, limit }: SearchOptions = {},
): LocatedRecord[] => {
  const asked = collectionNames.filter((name) => collections.includes(name));
  const entries = asked.flatMap(entriesIn(index));
  const words = searchWords(query);
  if (words.length === 0) return [];
  return entries
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map((entry) => ({ located: entry.located, rank: rankOf(entry, words.join(' ')) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ located }) => located);
};
