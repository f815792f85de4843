import { findEdtf } from '../model/values/edtf.js';
import type { NetworkEvent } from '../model/types.generated.js';
import { formatDate } from './format-date.js';
import { formatMoment } from './format-moment.js';
import { formatPeriod } from './format-period.js';

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
