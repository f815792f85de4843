import { findEdtf } from '../values/edtf.js';

/**
 * Whether a documented date states exactly one day, or a time on it. A month, a year, a period, an approximate or an
 * uncertain date does not, and must never be turned into a day.
 *
 * @example
 * isKnownDay('2020-11-06'); // true
 * isKnownDay('2020-11'); // false
 */
export const isKnownDay = (edtf: string): boolean => {
  const { kind, start } = findEdtf(edtf) ?? {};
  return kind === 'date' && start?.day !== undefined && !start.approximate && !start.uncertain;
};
