import type { AnyRecord, LocalizedText } from '@health-networks/core';
import type { Phrase } from '../text/phrase.js';
import { recordName, type Naming } from '../text/record-name.js';
import { shownText } from '../text/text.js';
import type { Remark } from './evidence.view.js';

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

const noteOf = (record: AnyRecord): LocalizedText | undefined => ('note' in record ? record.note : undefined);

/** Returns the notes of the shown records as remarks, each record once, under its name. */
export const remarksOf = (records: readonly AnyRecord[], { index, language }: Omit<Naming, 'labels'>): Remark[] =>
  [...new Set(records)].flatMap((record) =>
    remarksFrom(noteOf(record), () => [...recordName(record, { index, language, labels: {} }), ':'], language),
  );
