import { findEdtf, type EdtfPoint } from '../model/edtf.js';
import { precisionOf, type DatePrecision } from './date-precision.js';
import { dateWords } from './date-words.js';
import { spokenLanguage, type SpokenLanguage } from './spoken-language.js';

const formats: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  time: { dateStyle: 'long', timeStyle: 'short' },
};

/** The date as the clock on the wall showed it, told to `Intl` as UTC: a reader's time zone must not move the day. */
const wallClock = ({ year, month = 1, day = 1, time = '' }: EdtfPoint): Date => {
  const [hours = 0, minutes = 0] = time.slice(1, 6).split(':').filter(Boolean).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hours, minutes);
  return date;
};

const formatterOf = (locale: string, precision: DatePrecision): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...formats[precision], timeZone: 'UTC' });

/** The offset of a time, because a reader elsewhere cannot guess it: " (UTC+2)". */
const formatOffset = ({ time }: EdtfPoint): string => {
  if (time === undefined) return '';
  const [, sign = '', hours = '00', minutes = '00'] = /([+-])(\d{2}):(\d{2})$/.exec(time) ?? [];
  if (`${hours}${minutes}` === '0000') return ' (UTC)';
  return ` (UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`})`;
};

const formatPoint = (point: EdtfPoint, { language, locale }: SpokenLanguage): string => {
  const date = formatterOf(locale, precisionOf(point)).format(wallClock(point)) + formatOffset(point);
  const { about, probably } = dateWords[language];
  const marked = point.approximate ? about(date) : date;
  return point.uncertain ? probably(marked) : marked;
};

/** Some locales set thin spaces around every dash; spaces belong there only between dates of several words. */
const tidyRange = (range: string, isShort: boolean): string =>
  isShort ? range.replace(/\s–\s/, '–') : range.replace(/\s?–\s?/, ' – ');

const isPlain = ({ approximate, uncertain }: EdtfPoint): boolean => !approximate && !uncertain;

const formatInterval = (start: EdtfPoint, end: EdtfPoint, spoken: SpokenLanguage): string => {
  const precision = precisionOf(start);
  const alike = precision === precisionOf(end) && formatOffset(start) === formatOffset(end);
  if (!alike || !isPlain(start) || !isPlain(end)) return `${formatPoint(start, spoken)} – ${formatPoint(end, spoken)}`;
  const range = formatterOf(spoken.locale, precision).formatRange(wallClock(start), wallClock(end));
  const isShort =
    precision === 'year' || (start.year === end.year && start.month === end.month && start.day !== undefined);
  return tidyRange(range, isShort) + formatOffset(start);
};

/**
 * A documented date in words, exactly as precise as it is: a month never becomes a day, a doubt stays a doubt.
 * The same in every time zone. Text that is no date we can read is given back as it is.
 *
 * @see findEdtf for the forms
 * @example
 * formatDate('2020-11', 'en'); // 'November 2020'
 * formatDate('../2020', 'de'); // 'bis 2020'
 */
export const formatDate = (edtf: string, language: string): string => {
  const spoken = spokenLanguage(language);
  const { since, until } = dateWords[spoken.language];
  const { kind, start, end } = findEdtf(edtf) ?? {};
  if (start && end) return kind === 'date' ? formatPoint(start, spoken) : formatInterval(start, end, spoken);
  if (start) return since(formatPoint(start, spoken), precisionOf(start));
  if (end) return until(formatPoint(end, spoken), precisionOf(end));
  return edtf;
};
