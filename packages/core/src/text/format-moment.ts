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
