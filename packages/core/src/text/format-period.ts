import { findEdtf } from '../model/edtf.js';
import { formatDate } from './format-date.js';
import { formatMoment } from './format-moment.js';
import { periodWords, type PeriodWords } from './period-words.js';
import { spokenLanguage } from './spoken-language.js';

const isDate = (edtf: string): boolean => findEdtf(edtf)?.kind === 'date';

const isReadable = (edtf: string): boolean => findEdtf(edtf) !== undefined;

/** What only one end is known of: the moment of that end may itself be a period. */
const formatOneEnd = (
  edtf: string,
  language: string,
  opened: (date: string) => string,
  asEnd: PeriodWords['start'],
): string => {
  const [from, to = ''] = edtf.split('/');
  if (!isReadable(edtf)) return edtf;
  if (isDate(edtf)) return formatDate(opened(edtf), language);
  if (from === to) return formatDate(opened(to), language);
  const { orEarlier } = periodWords[spokenLanguage(language).language];
  return from === '..' ? orEarlier(formatDate(opened(to), language)) : asEnd(formatMoment(edtf, language));
};

/**
 * From a beginning to an end, in words; each may be absent, or known only as a period in which it lies.
 * `undefined` where there is neither.
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
  const words = periodWords[spokenLanguage(language).language];
  if (start === undefined) return end && formatOneEnd(end, language, (date) => `../${date}`, words.end);
  if (end === undefined) return formatOneEnd(start, language, (date) => `${date}/..`, words.start);
  if (start === end) return formatMoment(start, language);
  const whole = `${start}/${end}`;
  if (isReadable(whole)) return formatDate(whole, language);
  return `${words.start(formatMoment(start, language))}, ${words.end(formatMoment(end, language))}`;
}
