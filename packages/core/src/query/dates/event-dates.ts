import { isKnownDay } from '../../model/guards/is-known-day.js';
import type { NetworkEvent } from '../../model/types.generated.js';
import { findEdtf, type Edtf, type EdtfPoint } from '../../model/values/edtf.js';
import { recordsOf, type DatasetIndex, datasetOf } from '../index-dataset.js';

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
const daysAsWritten = ({ start, end, ...date }: Edtf): DayRange =>
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

const requestedDays = (date: string | undefined): DayRange | undefined =>
  date === undefined ? undefined : daysAsWritten(parseDateArgument(date));

/**
 * Returns the days that an event may cover, as sortable numbers; `undefined` without any date.
 *
 * @example
 * daysOfEvent({ startDate: '2020-11-02', endDate: '2020-11-06' }); // { first: 20201102, last: 20201106 }
 */
export const daysOfEvent = ({
  startDate,
  endDate,
}: Pick<NetworkEvent, 'startDate' | 'endDate'>): DayRange | undefined => {
  const [start, end] = [startDate, endDate].map((date) => (date === undefined ? undefined : daysOfDate(date)));
  const [earlier, later] = [start ?? end, end ?? start];
  return earlier && later && { first: earlier.first, last: later.last };
};

/**
 * Returns the events from one date to another, earliest first. Omit either date for an open bound. An event is included
 * when its dates overlap the period: an event for which a source gives only the year matches every month of that year.
 * Events without a date are left out.
 *
 * @throws {RangeError} when a bound is not an EDTF date
 * @example
 * eventsBetween(index, '2023').map(({ id }) => id);
 * // ['future-health-expo-2023', 'dutch-health-week-2023', 'innovation-breakfast-2023', …]
 * eventsBetween(index, undefined, '2014').map(({ id }) => id);
 * // ['upgraded-life-festival-2014', 'healthy-ageing-business-cooperative-launch-2014']
 */
export const eventsBetween = (index: DatasetIndex, from?: string, to?: string): NetworkEvent[] => {
  const events = recordsOf(datasetOf(index), 'events');
  const [earliest, latest] = [requestedDays(from), requestedDays(to)];
  return events
    .map((event) => ({ event, days: daysOfEvent(event) }))
    .filter(
      ({ days }) => days && days.last >= (earliest?.first ?? -Infinity) && days.first <= (latest?.last ?? Infinity),
    )
    .sort((a, b) => (a.days?.first ?? 0) - (b.days?.first ?? 0))
    .map(({ event }) => event);
};

/** The first and the last day of an event, or the times of its beginning and end, as documented. */
export interface EventDays {
  /** A day such as `2020-11-06`, or a time with its offset. */
  readonly first: string;
  /** In the same format, the last day, which is part of the event; equal to `first` when no other day is documented. */
  readonly last: string;
}

/** Whether two dates are in order. Compares instants if both have a time, otherwise days. */
const isInOrder = (first: string, last: string): boolean =>
  first.length > 10 && last.length > 10
    ? Date.parse(first) <= Date.parse(last)
    : first.slice(0, 10) <= last.slice(0, 10);

/**
 * Returns the days of an event, or `undefined` unless both are known exactly. A month does not count as its first day,
 * and an end that is only a month leaves the last day unknown.
 *
 * @example
 * eventDaysOf({ startDate: '2020-11-02', endDate: '2020-11-06' }); // { first: '2020-11-02', last: '2020-11-06' }
 * eventDaysOf({ startDate: '2020-11' }); // undefined
 */
export const eventDaysOf = ({
  startDate = '',
  endDate = startDate,
}: Pick<NetworkEvent, 'startDate' | 'endDate'>): EventDays | undefined =>
  isKnownDay(startDate) && isKnownDay(endDate) && isInOrder(startDate, endDate)
    ? { first: startDate, last: endDate }
    : undefined;

/**
 * Whether something has ended. Any end date counts as past, whatever the current day, because the data describe the
 * past and a result that depends on the clock cannot be tested. An open (`2024/..`) or uncertain end (`2024?`) does not
 * count; an approximate one ("about 2024") does.
 *
 * @example
 * hasEnded({ endDate: '2024' }); // true
 * hasEnded({}); // false
 */
export const hasEnded = ({ endDate }: { readonly endDate?: string | undefined }): boolean => {
  const end = endDate === undefined ? undefined : findEdtf(endDate)?.end;
  return end !== undefined && !end.uncertain;
};
