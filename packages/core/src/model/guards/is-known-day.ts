import { findEdtf } from '../values/edtf.js';

/**
 * Does a documented date name one day, or a moment on it, without doubt? A month, a year, a period, "about" and
 * "probably" do not, and nothing may turn them into a day.
 *
 * @example
 * isKnownDay('2020-11-06'); // true
 * isKnownDay('2020-11'); // false
 */
export const isKnownDay = (edtf: string): boolean => {
  const { kind, start } = findEdtf(edtf) ?? {};
  return kind === 'date' && start?.day !== undefined && !start.approximate && !start.uncertain;
};
