import { sheetWords } from '../../../text/tables/sheet-words.js';
import { anyOf } from '../../../text/tables/word-store.js';
import { readDate } from '../../tables/cell-date.js';
import { isDay } from '../../tables/cell-weekday.js';

/** Days of a period, in one cell. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** Separators between the first and the last day, in all languages. */
const between = /* @__PURE__ */ sheetWords.make((all) => {
  const words = anyOf(all.flatMap(({ time }) => [...time.until, ...time.through]));
  return new RegExp(String.raw`\s*[-–—/]\s*|\s+${words}\s+`, 'giu');
});

const findDay = (text: string, language: string): string | undefined => {
  const read = readDate(text, language);
  return 'value' in read && isDay(read.value) ? read.value : undefined;
};

/** The suffixes of a text, longest first: " maart 2026", " 2026". */
const endsOf = (text: string): string[] => [...text.matchAll(/[ ./-]/g)].map(({ index }) => text.slice(index));

/** Completes "12" to "12 maart 2026", and "March 12" to "March 12, 2026", with the suffix of the last day. */
const findFirst = (written: string, last: string, language: string): string | undefined => {
  const bare = written.replace(/\.$/, '');
  const [year = ''] = /\d{4}$/.exec(last) ?? [];
  const candidates = [written, ...endsOf(last).map((end) => bare + end), `${bare}, ${year}`];
  return candidates.map((text) => findDay(text, language)).find(isDay);
};

/** Returns the last day as written, with the month before the first one: "March 12–14, 2026". */
const lastTexts = (first: string, last: string): string[] => {
  const [month] = /^\p{L}+\.? /u.exec(first) ?? [];
  return month === undefined ? [last] : [last, month + last];
};

/**
 * Reads a period of days: "12-14 maart 2026", "30 maart t/m 2 april 2026", "12.–14.3.2026", "March 12–14, 2026",
 * "2026-03-12/2026-03-14".
 *
 * @example
 * findDayRange('12 t/m 14 maart 2026', 'nl'); // { first: '2026-03-12', last: '2026-03-14' }
 */
export const findDayRange = (cell: string, language: string): DayRange | undefined => {
  for (const { 0: mark, index } of cell.matchAll(between())) {
    const [left, right] = [cell.slice(0, index), cell.slice(index + mark.length)];
    for (const text of lastTexts(left, right)) {
      const last = findDay(text, language);
      const first = last && findFirst(left, text, language);
      if (first !== undefined && last !== undefined && first < last) return { first, last };
    }
  }
  return undefined;
};
