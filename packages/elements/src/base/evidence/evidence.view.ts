import { findSource, type AnyRecord, type DatasetIndex, type Source, type LocalizedText } from '@health-networks/core';
import type { BaseMessages } from '../../languages/base-messages.js';
import { inSteps, runSteps, type Steps } from '../steps.js';
import { sourceDate } from '../text/dates.js';
import type { Phrase } from '../text/phrase.js';
import { messageText, type ShownText, shownText } from '../text/text.js';
import { recordName, type Naming } from '../text/record-name.js';

/**
 * How much of its sources a widget shows: nothing; a folded list; numbers after the facts that link to the list and
 * back; numbers and the unfolded list with quotes.
 */
export type EvidenceLevel = 'none' | 'sources' | 'marks' | 'full';

/** A numbered source, with the quotes cited from it. */
export interface EvidenceNote {
  number: number;
  id: string;
  title: string;
  url: string;
  /** Language of title and quotes. */
  lang: string;
  publisher: string | undefined;
  /** Publication date as text, or its known bounds. */
  dated: ShownText;
  quotes: readonly string[];
}

/** A remark on a fact that is shown, displayed with the list of sources. */
export interface Remark {
  about: Phrase | undefined;
  text: ShownText;
}

/** The numbered sources of a widget's content. */
export interface Evidence {
  notes: readonly EvidenceNote[];
  /** Returns the numbers of the sources that the records cite. */
  marksOf: (...records: readonly AnyRecord[]) => readonly number[];
}

const noteOf = (source: Source, number: number, quotes: ReadonlySet<string>, messages: BaseMessages): EvidenceNote => ({
  number,
  id: source.id,
  title: source.title,
  url: source.url,
  lang: source.language,
  publisher: source.publisher,
  // Formatted when it is shown, because creating the first date formatter takes longer than rendering forty rows.
  get dated() {
    return messageText(messages, sourceDate(source, messages));
  },
  quotes: [...quotes],
});

const addQuotes = ({ citations }: AnyRecord, bySource: Map<string, Set<string>>): void => {
  for (const { source, quote } of citations) {
    const quotes = bySource.get(source) ?? new Set();
    bySource.set(source, quotes);
    if (quote !== undefined) quotes.add(quote);
  }
};

/** Numbers the sources that the shown records cite, in order of first use, in steps that can pause. */
export function* evidenceInSteps(
  index: DatasetIndex,
  records: Iterable<AnyRecord>,
  messages: BaseMessages,
): Steps<Evidence> {
  const quotes = new Map<string, Set<string>>();
  yield* inSteps(records, (record) => addQuotes(record, quotes));
  const cited = [...quotes].flatMap(([id, used]) => {
    const source = findSource(index, id);
    return source ? [{ source, used }] : [];
  });
  const notes = cited.map(({ source, used }, at) => noteOf(source, at + 1, used, messages));
  const numbers = new Map(notes.map(({ id, number }) => [id, number]));
  return {
    notes,
    marksOf: (...shown) => {
      const ids = new Set(shown.flatMap(({ citations }) => citations.map(({ source }) => source)));
      return [...ids].flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
    },
  };
}

/** Like `evidenceInSteps`, without pauses. */
export const evidenceOf = (index: DatasetIndex, records: Iterable<AnyRecord>, messages: BaseMessages): Evidence =>
  runSteps(evidenceInSteps(index, records, messages));

/**
 * Returns a note as a remark, or an empty list without a note. `about` is a function because most records have no note.
 */
export const remarksFrom = (
  note: LocalizedText | undefined,
  about: () => Phrase | undefined,
  language: string,
): Remark[] => {
  const text = shownText(note, language);
  return text ? [{ about: about(), text }] : [];
};

const ownNoteOf = (record: AnyRecord): LocalizedText | undefined => ('note' in record ? record.note : undefined);

/** Returns the notes of the shown records as remarks, each record once, under its name. */
export const remarksOf = (records: readonly AnyRecord[], { index, language }: Omit<Naming, 'labels'>): Remark[] =>
  [...new Set(records)].flatMap((record) =>
    remarksFrom(ownNoteOf(record), () => [...recordName(record, { index, language, labels: {} }), ':'], language),
  );
