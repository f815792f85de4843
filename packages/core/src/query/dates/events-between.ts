import type { NetworkEvent } from '../../model/records/network-event.js';
import { recordsOf } from '../collection-of.js';
import { daysAsWritten, daysOfDate, parseDateArgument, type DayRange } from './day-range.js';
import type { DatasetIndex } from '../index-dataset.js';
import { datasetOf } from '../lookups-of.js';

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
