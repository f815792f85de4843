import {
  foldText,
  capitalize,
  formatLanguageName,
  recordsCiting,
  type AnyRecord,
  type CollectionName,
  type LocatedRecord,
  type Source,
} from '@health-networks/core';
import type { OverviewInput } from '../base/view-input.js';
import { label } from '../base/text/label.js';
import { recordName, type RecordName } from '../base/text/record-name.js';
import { sourceDate } from '../base/text/source-date.js';
import { shownText, spokenText, type ShownText } from '../base/text/text.js';
import type { SourceListMessages } from './messages.js';

/** What the rows of the source list are made of. */
export type SourceListInput = OverviewInput<SourceListMessages>;

/** Words of a source behind a fact. */
export interface QuoteRow {
  text: string;
  /** Heading or passage of the source in which they stand, told after the last of several from there. */
  section: string | undefined;
}

/** A record that rests on the source. */
export interface SupportedRow {
  id: string;
  name: RecordName;
  quotes: readonly QuoteRow[];
}

/** What rests on the source, of one sort. */
export interface SupportGroup {
  collection: CollectionName;
  label: ShownText;
  records: readonly SupportedRow[];
}

/** One source, and what it supports. */
export interface SourceRow {
  id: string;
  /** Under which it stands in the list, whatever the filter leaves. */
  number: number;
  title: string;
  /** Language of title and quotes. */
  lang: string;
  languageName: string;
  url: string;
  publisher: string | undefined;
  dated: ShownText;
  /** How the date was read from the text. */
  datingNote: ShownText | undefined;
  layer: string;
  layerLabel: ShownText | undefined;
  groups: readonly SupportGroup[];
  /** How many records rest on it. */
  supports: number;
  searchText: string;
}

const quotesOf = ({ citations }: AnyRecord, sourceId: string): QuoteRow[] => {
  const quotes = new Map<string, QuoteRow>();
  for (const { source, quote, section } of citations) {
    if (source === sourceId && quote !== undefined) quotes.set(quote, { text: quote, section });
  }
  return [...quotes.values()].map((quote, at, all) => ({
    ...quote,
    section: quote.section === all[at + 1]?.section ? undefined : quote.section,
  }));
};

const groupsOf = (source: Source, cited: readonly LocatedRecord[], input: SourceListInput): SupportGroup[] => {
  const { messages, index, language } = input;
  const groups = new Map<CollectionName, SupportedRow[]>();
  for (const { collection, record } of cited) {
    const rows = groups.get(collection) ?? [];
    groups.set(collection, rows);
    const name = recordName(record, { index, language, labels: messages.labels });
    rows.push({ id: record.id, name, quotes: quotesOf(record, source.id) });
  }
  return [...groups].map(([collection, records]) => {
    return { collection, label: label(messages, 'collection', collection, { plural: records.length > 1 }), records };
  });
};

const languageName = (tag: string, language: string): string => capitalize(formatLanguageName(tag, language), language);

/** One row per source, in the given order, with what rests on it: all of it, or what is a network's own. */
export const sourceRows = (sources: readonly Source[], input: SourceListInput): SourceRow[] =>
  sources.map((source, at) => {
    const { index, network, messages } = input;
    const citing = recordsCiting(index, source.id, network?.id);
    // What a source says of itself is not what it supports.
    const cited = citing.filter(({ record }) => record !== source);
    const layer = source.layer ?? '';
    return {
      id: source.id,
      number: at + 1,
      title: source.title,
      lang: source.language,
      languageName: languageName(source.language, messages.language),
      url: source.url,
      publisher: source.publisher,
      dated: spokenText(messages, sourceDate(source, messages)),
      datingNote: shownText(source.datingNote, input.language),
      layer,
      layerLabel: source.layer === undefined ? undefined : label(messages, 'source-layer', source.layer),
      groups: groupsOf(source, cited, input),
      supports: cited.length,
      searchText: foldText(`${source.title} ${source.publisher ?? ''} ${source.url}`),
    };
  });
