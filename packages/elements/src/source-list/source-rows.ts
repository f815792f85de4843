import { foldSearchText, formatDate, formatLanguageName, recordsCiting } from '@health-networks/core';
import type { AnyRecord, LocatedRecord, Source } from '@health-networks/core';
import { groupBy } from '../base/groups.js';
import { primaryLanguage } from '../base/language/primary-language.js';
import type { OverviewInput } from '../base/view-input.js';
import { label } from '../base/text/label.js';
import { recordName, type RecordName } from '../base/text/record-name.js';
import { isPast } from '../base/text/dates.js';
import { shownText, messageText, type ShownText } from '../base/text/text.js';
import type { SourceListMessages } from './messages.js';

export type SourceListInput = OverviewInput<SourceListMessages>;

/** A quote. */
export interface QuoteRow {
  text: string;
  /** Section of the source; set on the last of consecutive quotes from the same section. */
  section: string | undefined;
}

/** A record that cites the source. */
export interface SupportedRow {
  name: RecordName;
  quotes: readonly QuoteRow[];
}

/** The citing records of one collection. */
export interface SupportGroup {
  label: ShownText;
  records: readonly SupportedRow[];
}

export interface SourceRow {
  id: string;
  /** Number of the source, which does not depend on the filter. */
  number: number;
  title: string;
  /** Whether another source has the same title. */
  hasSameTitle: boolean;
  /** Language of title and quotes. */
  lang: string;
  /** Name of the language as within a sentence: Finnish names begin with a small letter. */
  languageName: string;
  /** The language without script and region. */
  language: string;
  /** Whether the language differs from that of the page. */
  isForeign: boolean;
  url: string;
  /** Host name: "hub.example.org". */
  domain: string | undefined;
  publisher: string | undefined;
  /** Date of publication, or else when it was written, if its text allows to infer it. */
  dated: ShownText | undefined;
  /** How the date was inferred from the text. */
  datingNote: ShownText | undefined;
  layer: string;
  layerLabel: ShownText | undefined;
  groups: readonly SupportGroup[];
  /** Number of records that cite the source. */
  supports: number;
  searchText: string;
}

const quotesOf = ({ citations }: AnyRecord, sourceId: string): QuoteRow[] => {
  const quotes = new Map<string, QuoteRow>();
  for (const { source, quote, section } of citations) {
    if (source === sourceId && quote !== undefined) quotes.set(quote, { text: quote, section });
  }
  const all = [...quotes.values()];
  return all.map((quote, at) => ({
    ...quote,
    section: quote.section === all[at + 1]?.section ? undefined : quote.section,
  }));
};

const groupsOf = (source: Source, cited: readonly LocatedRecord[], input: SourceListInput): SupportGroup[] => {
  const { messages, index, language } = input;
  const rowOf = ({ record }: LocatedRecord): SupportedRow => ({
    name: recordName(record, { index, language, labels: messages.labels }),
    quotes: quotesOf(record, source.id),
  });
  return [...groupBy(cited, ({ collection }) => collection)].map(([collection, records]) => ({
    label: label(messages, 'collection', collection, { plural: records.length > 1 }),
    records: records.map(rowOf),
  }));
};

/** Returns the host name without "www", unless it only repeats the name of the publisher. */
const domainOf = ({ url, publisher = '' }: Source): string | undefined => {
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
  return host === '' || publisher.startsWith(host) ? undefined : host;
};

const yearOf = (date: string): string => /-?\d{4}/.exec(date)?.[0] ?? date;

/** Returns a short date: years if the day is unknown. */
const datedOf = (
  { published, writtenAfter, writtenBefore }: Source,
  messages: SourceListMessages,
): string | undefined => {
  if (published !== undefined) return formatDate(published, messages.language);
  const after = writtenAfter === undefined ? undefined : yearOf(writtenAfter);
  const before = writtenBefore !== undefined && isPast(writtenBefore) ? yearOf(writtenBefore) : undefined;
  if (after && before) return messages.writtenIn(after === before ? after : `${after}–${before}`);
  if (before) return messages.writtenBefore(before);
  return after && messages.writtenAfter(after);
};

/** Returns the titles shared by several sources. */
const commonTitles = (sources: readonly Source[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  return new Set(sources.map(({ title }) => title).filter((title) => seen.has(title) || !seen.add(title)));
};

/** Returns one row per source in the given order, with the citing records of one or all networks. */
export const sourceRows = (sources: readonly Source[], input: SourceListInput): SourceRow[] => {
  const common = commonTitles(sources);
  return sources.map((source, at) => {
    const { index, network, messages, language } = input;
    const citing = recordsCiting(index, source.id, network?.id);
    // A source cites itself for its own title: omit this citation.
    const cited = citing.filter(({ record }) => record !== source);
    const layer = source.layer ?? '';
    const date = datedOf(source, messages);
    return {
      id: source.id,
      number: at + 1,
      title: source.title,
      hasSameTitle: common.has(source.title),
      lang: source.language,
      languageName: formatLanguageName(source.language, messages.language),
      language: primaryLanguage(source.language),
      isForeign: primaryLanguage(source.language) !== primaryLanguage(language),
      url: source.url,
      domain: domainOf(source),
      publisher: source.publisher,
      dated: date === undefined ? undefined : messageText(messages, date),
      datingNote: shownText(source.datingNote, input.language),
      layer,
      layerLabel: source.layer === undefined ? undefined : label(messages, 'source-layer', source.layer),
      groups: groupsOf(source, cited, input),
      supports: cited.length,
      searchText: foldSearchText(`${source.title} ${source.publisher ?? ''} ${source.url}`),
    };
  });
};
