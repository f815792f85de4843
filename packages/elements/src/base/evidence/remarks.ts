import type { AnyRecord, LocalizedText } from '@health-networks/core';
import type { Phrase } from '../text/phrase.js';
import { recordName, type Naming } from '../text/record-name.js';
import { shownText } from '../text/text.js';
import type { Remark } from './evidence.view.js';

/** A note as a remark; none without a note. What it is about is only worded for a note, because most records have none. */
export const remarksFrom = (
  note: LocalizedText | undefined,
  about: () => Phrase | undefined,
  language: string,
): Remark[] => {
  const text = shownText(note, language);
  return text ? [{ about: about(), text }] : [];
};

const noteOf = (record: AnyRecord): LocalizedText | undefined => ('note' in record ? record.note : undefined);

/** What there is to know about the records that are shown, each told once: their notes, under their names. */
export const remarksOf = (records: readonly AnyRecord[], { index, language }: Omit<Naming, 'labels'>): Remark[] =>
  [...new Set(records)].flatMap((record) =>
    remarksFrom(noteOf(record), () => [...recordName(record, { index, language, labels: {} }), ':'], language),
  );
