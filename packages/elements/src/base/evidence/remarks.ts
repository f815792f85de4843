import type { AnyRecord, LocalizedText } from '@health-networks/core';
import { recordName, type Naming } from '../text/record-name.js';
import { shownText } from '../text/text.js';
import type { Remark } from './evidence.view.js';

const noteOf = (record: AnyRecord): LocalizedText | undefined => ('note' in record ? record.note : undefined);

/** What there is to know about the records that are shown, each told once: their notes, under their names. */
export const remarksOf = (records: readonly AnyRecord[], { index, language }: Omit<Naming, 'labels'>): Remark[] =>
  [...new Set(records)].flatMap((record) => {
    const text = shownText(noteOf(record), language);
    return text ? [{ about: [...recordName(record, { index, language, labels: {} }), ':'], text }] : [];
  });
