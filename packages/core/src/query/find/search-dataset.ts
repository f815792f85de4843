import { type CollectionName, collectionNames } from '../../model/collections.js';
import { foldSearchText, foldText, searchWords } from '../../model/fold-text.js';
import { memoize } from '../../model/memoize.js';
import { localizedFields } from '../../model/record-fields.generated.js';
import { formatPersonName } from '../../text/format-person-name.js';
import { recordsOf, type DatasetIndex, perIndex, datasetOf } from '../index-dataset.js';
import { findIn, locate, type LocatedRecord } from './find-record.js';

/** Options of `searchDataset`. */
export interface SearchOptions {
  /** Only records of these collections. Default: the collections whose records have a name or label. */
  readonly collections?: readonly CollectionName[];
  /** The maximum number of results. Default: no limit. */
  readonly limit?: number;
}

/** An entry of the search index. */
interface Entry {
  readonly located: LocatedRecord;
  /** The folded names of the record. */
  readonly names: readonly string[];
  /** The folded full text of the record. */
  readonly text: string;
}

/** The collections whose records have a name or label. */
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
  const names = { name: undefined, label: undefined, alternateNames: undefined, altLabels: undefined, ...record };
  return [names.name, names.label, names.alternateNames, names.altLabels].flatMap(textsIn);
};

/** Returns the texts of a record in every language, and the names of its place. */
const textsOf = (index: DatasetIndex, { collection, record }: LocatedRecord): string[] => {
  const fields: readonly string[] = localizedFields[collection];
  const entries = Object.entries({ ...record }).filter(([field]) => fields.includes(field));
  const place = 'place' in record ? findIn(index, 'places', record.place ?? '') : undefined;
  return [...entries.flatMap(([, value]) => textsIn(value)), ...textsIn(place?.name)];
};

/** Returns the search index of a collection, which is built once. */
const entriesIn = /* @__PURE__ */ perIndex((index) => {
  const dataset = datasetOf(index);
  return memoize((collection: CollectionName): readonly Entry[] =>
    locate<CollectionName>(collection, recordsOf(dataset, collection)).map((located) => {
      const names = namesOf(located).map(foldText);
      const texts = [...namesOf(located), ...textsOf(index, located)];
      return { located, names, text: foldSearchText(texts.join(' ')) };
    }),
  );
});

/**
 * Returns 0 when a name equals the query, 1 when one starts with it, 2 when one contains it, and 3 for a match in other
 * texts.
 */
const rankOf = ({ names }: Entry, query: string): number => {
  if (names.includes(query)) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  return names.some((name) => name.includes(query)) ? 2 : 3;
};

/**
 * Returns the records whose names and texts contain every word of a query, in any language and ignoring case and
 * accents: "koln" finds "Köln", "dykstra" finds "Dijkstra". Records whose name equals the query come first, then those
 * whose name starts with it, then those whose name contains it, then all others, each group in dataset order. A query
 * without a word finds nothing.
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
  const requested = collectionNames.filter((name) => collections.includes(name));
  const entries = requested.flatMap(entriesIn(index));
  const words = searchWords(query);
  if (words.length === 0) return [];
  return entries
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map((entry) => ({ located: entry.located, rank: rankOf(entry, words.join(' ')) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ located }) => located);
};
