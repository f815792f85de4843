import { findEdtf } from '../model/values/edtf.js';
import { precisionOf } from './date-precision.js';
import { formatDate } from './format-date.js';
import { findSpeech } from './spoken-language.js';

/**
 * A single moment in words, such as a beginning or an end: a period says between which dates it lies, and an open one
 * that it was no later or no earlier. `formatDate` would tell the period itself.
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
    const { words, languages } = findSpeech(language, 'period', ['atLatest']);
    return words.atLatest(formatDate(to, languages), precisionOf(end));
  }
  if (start && !end) {
    const { words, languages } = findSpeech(language, 'period', ['atEarliest']);
    return words.atEarliest(formatDate(from, languages), precisionOf(start));
  }
  const { words, languages } = findSpeech(language, 'period', ['within']);
  return words.within(formatDate(edtf, languages));
};
