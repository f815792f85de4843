import { findEdtf, type Edtf, type EdtfPoint } from '../../model/values/edtf.js';

/** A range of days as sortable numbers, such as 20160131. An unknown bound is infinite. */
export interface DayRange {
  /** The first day that the range may cover. */
  readonly first: number;
  /** The last day that the range may cover. */
  readonly last: number;
}

/**
 * Every month is treated as if it ended on day 31, which is sufficient for comparisons because no date lies in between.
 */
const lastMonth = 12;
const lastDay = 31;

const dayNumber = (year: number, month: number, day: number): number => year * 10_000 + month * 100 + day;

/**
 * Returns the days that a point in time covers: all days of 2016, all days of May. Approximate and uncertain dates
 * cover everything.
 */
const daysOfPoint = (point: EdtfPoint | undefined): DayRange => {
  if (!point || point.approximate || point.uncertain) return { first: -Infinity, last: Infinity };
  const { year, month, day } = point;
  return {
    first: dayNumber(year, month ?? 1, day ?? 1),
    last: dayNumber(year, month ?? lastMonth, day ?? lastDay),
  };
};

/** Returns the days from the beginning of a date or period to its end. */
export const daysOf = ({ start, end }: Edtf): DayRange => ({
  first: daysOfPoint(start).first,
  last: daysOfPoint(end).last,
});

/** Removes the uncertainty of a point, so that "about 2020" matches 2020. */
const plain = (point: EdtfPoint | undefined): EdtfPoint | undefined =>
  point && { ...point, approximate: false, uncertain: false };

/** Returns the days that a date covers, ignoring uncertainty. */
export const daysAsWritten = ({ start, end, ...date }: Edtf): DayRange =>
  daysOf({ ...date, start: plain(start), end: plain(end) });

/**
 * Returns the days that a date covers, as sortable numbers. Uncertainty is ignored: "about 2020" covers 2020. Returns
 * `undefined` for text that is not an EDTF date.
 *
 * @example
 * daysOfDate('2020-11'); // { first: 20201101, last: 20201131 }
 * daysOfDate('2020~'); // { first: 20200101, last: 20201231 }
 */
export const daysOfDate = (date: string): DayRange | undefined => {
  const read = findEdtf(date);
  return read && daysAsWritten(read);
};

/**
 * Parses a date argument.
 *
 * @throws {RangeError} when it is not an EDTF date
 */
export const parseDateArgument = (date: unknown): Edtf => {
  // JavaScript callers may pass anything.
  const given = String(date);
  const requested = findEdtf(given);
  if (requested) return requested;
  throw new RangeError(
    // Shortened, because a long text may contain anything, including personal data.
    `"${given.slice(0, 10)}${given[10] ? '…' : ''}" is not a date we can read. Write it as EDTF: "2021", "2021-05" or "2021-05-01".`,
  );
};

/** Whether one range lies within the other. */
export const isWithin = (inner: DayRange, outer: DayRange): boolean =>
  inner.first >= outer.first && inner.last <= outer.last;
