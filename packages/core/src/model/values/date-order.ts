import { findEdtf, type EdtfPoint } from './edtf.js';

const twoDigits = (number = 1): string => String(number).padStart(2, '0');

const instant = ({ year, month, day, time = '' }: EdtfPoint): number =>
  Date.parse(`${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}${time}`);

/**
 * Whether one point is after another. Compares only the parts that both have: "2020-05" is not after "2020". Times are
 * compared as instants, with their offset.
 */
const isAfter = (a: EdtfPoint, b: EdtfPoint): boolean => {
  if (a.time !== undefined && b.time !== undefined) return instant(a) > instant(b);
  for (const part of ['year', 'month', 'day'] as const) {
    const [left, right] = [a[part], b[part]];
    if (left === undefined || right === undefined) return false;
    if (left !== right) return left > right;
  }
  return false;
};

/** Whether a date is certain; approximate and uncertain dates cannot contradict others. */
const isCertain = (point: EdtfPoint | undefined): point is EdtfPoint =>
  point !== undefined && !point.approximate && !point.uncertain;

/** Whether an end date in EDTF is before its start date, as far as both are known. */
export const isBeforeStart = (endDate: string, startDate: string): boolean => {
  const [start, end] = [findEdtf(startDate)?.start, findEdtf(endDate)?.end];
  return isCertain(start) && isCertain(end) && isAfter(start, end);
};
