import { findEdtf, type Edtf, type EdtfPoint } from '../../model/values/edtf.js';

/** A range of days as sortable numbers: 20160131. Infinite for unknown bounds. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** Every month ends on day 31: good enough for comparisons, because no date lies between. */
const lastMonth = 12;
const lastDay = 31;

const dayNumber = (year: number, month: number, day: number): number => year * 10_000 + month * 100 + day;

/** The days that a date covers: all of 2016, all of May. Approximate and uncertain dates cover everything. */
const daysOfPoint = (point: EdtfPoint | undefined): DayRange => {
  if (!point || point.approximate || point.uncertain) return { first: -Infinity, last: Infinity };
  const { year, month, day } = point;
  return {
    first: dayNumber(year, month ?? 1, day ?? 1),
    last: dayNumber(year, month ?? lastMonth, day ?? lastDay),
  };
};

/** The days from the beginning of a date or period to its end. */
export const daysOf = ({ start, end }: Edtf): DayRange => ({
  first: daysOfPoint(start).first,
  last: daysOfPoint(end).last,
});

/**
 * Parses a date argument.
 *
 * @throws {RangeError} when it is no EDTF date
 */
export const readAsked = (date: unknown): Edtf => {
  // Callers in JavaScript may pass anything.
  const given = String(date);
  const asked = findEdtf(given);
  if (asked) return asked;
  throw new RangeError(
    // Shortened, because a long text may contain anything.
    `"${given.slice(0, 10)}${given[10] ? '…' : ''}" is not a date we can read. Write it as EDTF: "2021", "2021-05" or "2021-05-01".`,
  );
};

/** Does one range lie within the other? */
export const isWithin = (inner: DayRange, outer: DayRange): boolean =>
  inner.first >= outer.first && inner.last <= outer.last;
