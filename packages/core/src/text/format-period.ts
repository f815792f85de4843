import { findEdtf } from '../model/values/edtf.js';
import { formatDate } from './format-date.js';
import { formatMoment } from './format-moment.js';
import { findPhraseWords } from './supported-language.js';

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
