import { capitalize, compareNames, searchWords, sourcesOf, type Source } from '@health-networks/core';
import { facetOptions, type FacetOption } from '../base/fields/facets.view.js';
import { networkNameOf, type ShownText } from '../base/text/text.js';
import type { SourceSort } from './messages.js';
import { sourceRows, type SourceListInput, type SourceRow } from './source-rows.js';

/** Filter values; an empty string filters nothing. */
export interface SourceFilter {
  query: string;
  language: string;
  publisher: string;
  layer: string;
}

/** The facets. */
export type SourceFacet = Exclude<keyof SourceFilter, 'query'>;

/** The sources, and the facet options. */
export interface SourceListView {
  /** Undefined when the sources of all networks are shown. */
  networkName: ShownText | undefined;
  /** Every source. */
  rows: readonly SourceRow[];
  /** The matching rows. */
  sources: ReadonlySet<SourceRow>;
  total: number;
  /** The language of most sources, which rows do not repeat; undefined if languages differ more. */
  mostCommon: Pick<SourceRow, 'language' | 'languageName' | 'isForeign'> | undefined;
  /** Whether more than half of the sources have no date, which rows do not repeat. */
  areMostUndated: boolean;
  /** The filter without values that match no source. */
  filter: SourceFilter;
  facets: Record<SourceFacet, readonly FacetOption[]>;
}

/** Sorts newest first; undated sources last, in order of citation. */
const byDate = ({ published: a = '' }: Source, { published: b = '' }: Source): number => (a === b ? 0 : a < b ? 1 : -1);

const sorted = (sources: readonly Source[], sort: SourceSort, language: string): readonly Source[] => {
  if (sort === 'cited' || sort === 'use') return sources;
  const compare = compareNames(language);
  return [...sources].sort(sort === 'date' ? byDate : (a, b) => compare(a.title, b.title));
};

/** Returns all rows of one or all networks; they do not depend on the filter. */
export const allSourceRows = (input: SourceListInput, sort: SourceSort): SourceRow[] => {
  const { index, network, messages } = input;
  const sources = network ? sourcesOf(index, network.id) : Object.values(index.dataset.sources);
  const rows = sourceRows(sorted(sources, sort, messages.language), input);
  if (sort !== 'use') return rows;
  return [...rows].sort((a, b) => b.supports - a.supports).map((row, at) => ({ ...row, number: at + 1 }));
};

/** Minimum number of sources for something that most have in common to be stated once, above the list. */
const minSources = 3;

/** Minimum share of sources in one language for that. */
const majority = 0.75;

/** Returns a source in the language of most sources. */
const mostCommonLanguage = (rows: readonly SourceRow[]): SourceRow | undefined => {
  if (rows.length < minSources) return undefined;
  const counts = new Map<string, number>();
  for (const { language } of rows) counts.set(language, (counts.get(language) ?? 0) + 1);
  return rows.find(({ language }) => (counts.get(language) ?? 0) >= majority * rows.length);
};

const areMostUndated = (rows: readonly SourceRow[]): boolean =>
  rows.length >= minSources && rows.filter(({ dated }) => dated === undefined).length > rows.length / 2;

const facetsOf = (rows: readonly SourceRow[], language: string): SourceListView['facets'] => ({
  language: facetOptions(rows.map(({ lang, languageName }) => [lang, capitalize(languageName, language)])),
  publisher: facetOptions(rows.map(({ publisher = '' }) => [publisher, publisher])),
  layer: facetOptions(rows.map(({ layer, layerLabel = layer }) => [layer, layerLabel])),
});

const matcherOf = ({ query, language, publisher, layer }: SourceFilter): ((row: SourceRow) => boolean) => {
  const words = searchWords(query);
  return (row) =>
    (language === '' || row.lang === language) &&
    (publisher === '' || row.publisher === publisher) &&
    (layer === '' || row.layer === layer) &&
    words.every((word) => row.searchText.includes(word));
};

const knownFilter = ({ query, ...chosen }: SourceFilter, facets: SourceListView['facets']): SourceFilter => {
  const known = (name: SourceFacet): string =>
    facets[name].some(({ value }) => value === chosen[name]) ? chosen[name] : '';
  return { query, language: known('language'), publisher: known('publisher'), layer: known('layer') };
};

export const sourceListView = (
  rows: readonly SourceRow[],
  wanted: SourceFilter,
  { network, language, messages }: SourceListInput,
): SourceListView => {
  const facets = facetsOf(rows, messages.language);
  const filter = knownFilter(wanted, facets);
  return {
    networkName: network && networkNameOf(network, language),
    rows,
    sources: new Set(rows.filter(matcherOf(filter))),
    total: rows.length,
    mostCommon: mostCommonLanguage(rows),
    areMostUndated: areMostUndated(rows),
    filter,
    facets,
  };
};
