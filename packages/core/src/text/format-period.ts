import type { NetworkEvent } from '../model/types.generated.js';
import { findEdtf } from '../model/values/edtf.js';
import { precisionOf } from './date-precision.js';
import { formatDate } from './format-date.js';
import { findPhraseWords } from './supported-language.js';

/**
 * Formats a single moment, such as a start or an end, in words. A closed interval means that the moment lies within it;
 * an open one that it was no later or no earlier. By contrast, `formatDate` formats an interval as a period.
 *
 * @example
 * formatMoment('../2006', 'en'); // 'by 2006 at the latest'
 * formatMoment('2006', 'en'); // '2006'
 */
export const formatMoment = (edtf: string, language: string): string => {
  const { kind, start, end } = findEdtf(edtf) ?? {};
  const [from = '', to] = edtf.split('/');
  if (kind !== 'interval' || from === to) return formatDate(from === to ? from : edtf, language);
  if (!start && end && to !== undefined) {
    const { words, languages } = findPhraseWords(language, 'period', ['atLatest']);
    return words.atLatest(formatDate(to, languages), precisionOf(end));
  }
  if (start && !end) {
    const { words, languages } = findPhraseWords(language, 'period', ['atEarliest']);
    return words.atEarliest(formatDate(from, languages), precisionOf(start));
  }
  const { words, languages } = findPhraseWords(language, 'period', ['within']);
  return words.within(formatDate(edtf, languages));
};

const isDate = (edtf: string): boolean => findEdtf(edtf)?.kind === 'date';

const isReadable = (edtf: string): boolean => findEdtf(edtf) !== undefined;

/** Formats a period with one known end, which may itself be an interval. */
const formatOneEnd = (
  edtf: string,
  language: string,
  opened: (date: string) => string,
  end: 'start' | 'end',
): string => {
  const [from, to = ''] = edtf.split('/');
  if (!isReadable(edtf)) return edtf;
  if (isDate(edtf)) return formatDate(opened(edtf), language);
  if (from === to) return formatDate(opened(to), language);
  const word = from === '..' ? 'orEarlier' : end;
  const { words, languages } = findPhraseWords(language, 'period', [word]);
  return words[word](from === '..' ? formatDate(opened(to), languages) : formatMoment(edtf, languages));
};

/**
 * Formats a period from a start to an end in words. Either end may be absent, or known only as an interval in which it
 * lies. Returns `undefined` when both are absent. A period without an end is ongoing; for an event, which is not, see
 * `formatEventDates`.
 *
 * @example
 * formatPeriod('2018', '2020', 'en'); // '2018–2020'
 * formatPeriod('2012', undefined, 'en'); // 'since 2012'
 * formatPeriod('../2006', '2020', 'en'); // 'start by 2006 at the latest, end 2020'
 */
export function formatPeriod(start: string, end: string | undefined, language: string): string;
export function formatPeriod(start: string | undefined, end: string, language: string): string;
export function formatPeriod(start: string | undefined, end: string | undefined, language: string): string | undefined;
export function formatPeriod(start: string | undefined, end: string | undefined, language: string): string | undefined {
  if (start === undefined) return end && formatOneEnd(end, language, (date) => `../${date}`, 'end');
  if (end === undefined) return formatOneEnd(start, language, (date) => `${date}/..`, 'start');
  if (start === end) return formatMoment(start, language);
  const whole = `${start}/${end}`;
  if (isReadable(whole)) return formatDate(whole, language);
  const { words, languages } = findPhraseWords(language, 'period', ['start', 'end']);
  return `${words.start(formatMoment(start, languages))}, ${words.end(formatMoment(end, languages))}`;
}

/** Formats a single date of an event: a closed interval as a period, an open one as a bound. */
const formatWhen = (edtf: string, language: string): string => {
  const { start, end } = findEdtf(edtf) ?? {};
  return start && end ? formatDate(edtf, language) : formatMoment(edtf, language);
};

/**
 * Formats the dates of an event in words. An event without an end takes place at its start; `formatPeriod`, which is
 * for ongoing periods, would write "since". Returns `undefined` when no date is known.
 *
 * @example
 * formatEventDates({ startDate: '2022-06' }, 'en'); // 'June 2022'
 * formatEventDates({ startDate: '2022-06-03', endDate: '2022-06-05' }, 'en'); // '3–5 June 2022'
 */
export const formatEventDates = (
  { startDate, endDate }: Pick<NetworkEvent, 'startDate' | 'endDate'>,
  language: string,
): string | undefined =>
  startDate !== undefined && (endDate === undefined || endDate === startDate)
    ? formatWhen(startDate, language)
    : formatPeriod(startDate, endDate, language);
