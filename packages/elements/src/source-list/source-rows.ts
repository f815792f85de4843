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

export type SourceListInput = OverviewInput<SourceListMessages>;

/** A quote. */
export interface QuoteRow {
  text: string;
  /** Section of the source; set on the last of several consecutive quotes from it. */
  section: string | undefined;
}

/** A record that cites the source. */
export interface SupportedRow {
  id: string;
  name: RecordName;
  quotes: readonly QuoteRow[];
}

/** The citing records of one collection. */
export interface SupportGroup {
  collection: CollectionName;
  label: ShownText;
  records: readonly SupportedRow[];
}

export interface SourceRow {
  id: string;
  /** Its number, which does not depend on the filter. */
  number: number;
  title: string;
  /** Language of title and quotes. */
  lang: string;
  languageName: string;
  url: string;
  publisher: string | undefined;
  dated: ShownText;
  /** How the date was inferred from the text. */
  datingNote: ShownText | undefined;
  layer: string;
  layerLabel: ShownText | undefined;
  groups: readonly SupportGroup[];
  /** Number of records that cite it. */
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

/** One row per source in the given order, with the records that cite it, of all or one network. */
export const sourceRows = (sources: readonly Source[], input: SourceListInput): SourceRow[] =>
  sources.map((source, at) => {
    const { index, network, messages } = input;
    const citing = recordsCiting(index, source.id, network?.id);
    // A source cites itself for its own title: leave that out.
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
