import { findEdtf, type Edtf, type EdtfPoint } from '../model/values/edtf.js';
import { precisionOf, type DatePrecision } from './date-precision.js';
import { dateTimeFormat } from './formatters.js';
import type { DateWords } from './languages/text-words.js';
import { findPhraseWords, type Speech } from './supported-language.js';

const formats: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  time: { dateStyle: 'long', timeStyle: 'short' },
};

/** Converts the local date and time to a UTC date for `Intl`, so that the reader's time zone does not change it. */
const wallClock = ({ year, month = 1, day = 1, time = '' }: EdtfPoint): Date => {
  const [hours = 0, minutes = 0] = time.slice(1, 6).split(':').filter(Boolean).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hours, minutes);
  return date;
};

const formatterOf = (locale: string, precision: DatePrecision): Intl.DateTimeFormat =>
  dateTimeFormat(locale, { ...formats[precision], timeZone: 'UTC' });

/** Formats the UTC offset of a time, for readers in other time zones: " (UTC+2)". */
const formatOffset = ({ time }: EdtfPoint): string => {
  if (time === undefined) return '';
  const [, sign = '', hours = '00', minutes = '00'] = /([+-])(\d{2}):(\d{2})$/.exec(time) ?? [];
  if (`${hours}${minutes}` === '0000') return ' (UTC)';
  return ` (UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`})`;
};

const formatPoint = (point: EdtfPoint, { words, locale }: Speech<'date'>): string => {
  const date = formatterOf(locale, precisionOf(point)).format(wallClock(point)) + formatOffset(point);
  const marked = point.approximate ? words.about(date) : date;
  return point.uncertain ? words.probably(marked) : marked;
};

/**
 * Corrects the spaces around the dash of a range. Some locales put thin spaces around every dash, but spaces are right
 * only between dates of several words.
 */
const tidyRange = (range: string, isShort: boolean): string =>
  isShort ? range.replace(/\s–\s/, '–') : range.replace(/\s?–\s?/, ' – ');

const isPlain = ({ approximate, uncertain }: EdtfPoint): boolean => !approximate && !uncertain;

const formatInterval = (start: EdtfPoint, end: EdtfPoint, speech: Speech<'date'>): string => {
  const precision = precisionOf(start);
  const alike = precision === precisionOf(end) && formatOffset(start) === formatOffset(end);
  if (!alike || !isPlain(start) || !isPlain(end)) return `${formatPoint(start, speech)} – ${formatPoint(end, speech)}`;
  const range = formatterOf(speech.locale, precision).formatRange(wallClock(start), wallClock(end));
  const isShort =
    precision === 'year' || (start.year === end.year && start.month === end.month && start.day !== undefined);
  return tidyRange(range, isShort) + formatOffset(start);
};

/** Returns the keys of the messages that a date needs; all must exist in one language. */
const neededWords = ({ start, end }: Partial<Edtf>): (keyof DateWords)[] => {
  const points = [start, end].filter((point) => point !== undefined);
  const needed: readonly [isNeeded: boolean, word: keyof DateWords][] = [
    [points.some(({ approximate }) => approximate), 'about'],
    [points.some(({ uncertain }) => uncertain), 'probably'],
    [!end, 'since'],
    [!start, 'until'],
  ];
  return needed.filter(([isNeeded]) => isNeeded).map(([, word]) => word);
};

/**
 * Formats a documented date in words, exactly as precise as it is: a month never becomes a day, and an uncertain date
 * stays uncertain. The result is the same in every time zone. Text that is not a valid EDTF date is returned unchanged.
 *
 * @see findEdtf for the supported forms
 * @example
 * formatDate('2020-11', 'en'); // 'November 2020'
 * formatDate('../2020', 'de'); // 'bis 2020'
 */
export const formatDate = (edtf: string, language: string): string => {
  const found = findEdtf(edtf);
  if (!found) return edtf;
  const { kind, start, end } = found;
  const speech = findPhraseWords(language, 'date', neededWords(found));
  if (start && end) return kind === 'date' ? formatPoint(start, speech) : formatInterval(start, end, speech);
  if (start) return speech.words.since(formatPoint(start, speech), precisionOf(start));
  if (end) return speech.words.until(formatPoint(end, speech), precisionOf(end));
  return edtf;
};
