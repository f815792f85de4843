import type { EdtfPoint } from '../model/values/edtf.js';

/** The precision with which a date is known. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time';

export const precisionOf = ({ month, day, time }: EdtfPoint): DatePrecision => {
  if (time !== undefined) return 'time';
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
};
