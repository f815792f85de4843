import { rowWords } from '../../../text/tables/row-words.js';
import { sheetWords } from '../../../text/tables/sheet-words.js';
import { anyOf } from '../../../text/tables/word-store.js';

/** Times of day, such as "14:00". */
export interface TimeRange {
  readonly start: string;
  readonly end?: string | undefined;
}

const fromWords = /* @__PURE__ */ sheetWords.make((all) => all.flatMap(({ time }) => time.from));

/** A time of day, in all languages. Danish calendars write "kl." also in other languages. */
const oneTime = /* @__PURE__ */ rowWords.make((all) => {
  const before = anyOf([...['kl', 'kl.'], ...all.flatMap(({ time }) => time.at), ...fromWords()]);
  const behind = anyOf([...['h', 'u'], ...all.flatMap(({ time }) => time.hours)]);
  const unit = String.raw`(${behind}|a\.?m\.?|p\.?m\.?)?`;
  return new RegExp(String.raw`^(?:${before} ?)?(\d{1,2})(?:[:.hu](\d{2}))?(?::\d{2})? ?${unit}$`, 'iu');
});

const between = /* @__PURE__ */ sheetWords.make((all) => {
  const words = anyOf(all.flatMap(({ time }) => time.until));
  return new RegExp(String.raw`\s*[-–—]\s*|\s+${words}\s+`, 'iu');
});

const two = (number: number): string => String(number).padStart(2, '0');

const clock = (hours: number, minutes: number): string | undefined =>
  hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : undefined;

/** Converts an hour to the 24-hour clock. */
const hourOf = (hours: number, unit: string): number => {
  if (!/^[ap]/i.test(unit)) return hours;
  return (hours % 12) + (/^p/i.test(unit) ? 12 : 0);
};

const findTime = (text: string, unitBehind = ''): string | undefined => {
  const [all, hours, minutes = '0', unit = unitBehind] = oneTime().exec(text.trim()) ?? [];
  return all === undefined ? undefined : clock(hourOf(Number(hours), unit), Number(minutes));
};

/** Returns the time that a spreadsheet stores as a fraction of a day, or as a moment on its epoch day. */
const findStored = (cell: string): string | undefined => {
  const [, moment] = /^1899-12-3[01]T(\d\d:\d\d)/.exec(cell) ?? [];
  if (moment !== undefined || !/^0?\.\d{3,}$/.test(cell)) return moment;
  const minutes = Math.round(Number(cell) * 1440);
  return clock(Math.floor(minutes / 60), minutes % 60);
};

/**
 * Reads a time of day, or a period: "14:00", "14.00 uur", "2pm", "14:00-16:00", "klo 14–16".
 *
 * @example
 * findTimeRange('2-4pm'); // { start: '14:00', end: '16:00' }
 */
export const findTimeRange = (cell: string): TimeRange | undefined => {
  const stored = findStored(cell) ?? findTime(cell);
  if (stored !== undefined) return { start: stored };
  const [left = '', right = '', ...more] = cell.split(between());
  const [unit] = /[ap]\.?m\.?$/i.exec(right.trim()) ?? [];
  const [start, end] = [findTime(left, unit), findTime(right)];
  return start === undefined || end === undefined || more.length > 0 ? undefined : { start, end };
};
