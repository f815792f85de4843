import { findEdtf, type Edtf, type EdtfPoint } from '../../model/values/edtf.js';
import type { NetworkEvent } from '../../model/records/network-event.js';
import { recordsOf } from '../collection-of.js';
import { daysOf, readAsked, type DayRange } from './day-range.js';
import type { DatasetIndex } from '../index-dataset.js';
import { datasetOf } from '../lookups-of.js';

/** Ignores uncertainty: "about 2020" matches 2020. */
const plain = (point: EdtfPoint | undefined): EdtfPoint | undefined =>
  point && { ...point, approximate: false, uncertain: false };

const daysAsWritten = ({ start, end, ...date }: Edtf): DayRange =>
  daysOf({ ...date, start: plain(start), end: plain(end) });

const daysAsked = (date: string | undefined): DayRange | undefined =>
  date === undefined ? undefined : daysAsWritten(readAsked(date));

const daysOfDate = (date: string | undefined): DayRange | undefined => {
  const read = date === undefined ? undefined : findEdtf(date);
  return read && daysAsWritten(read);
};

/** The first and last day of an event, as far as they are documented; undefined without any date. */
const daysOfEvent = ({ startDate, endDate }: NetworkEvent): DayRange | undefined => {
  const [start, end] = [daysOfDate(startDate), daysOfDate(endDate)];
  const [earlier, later] = [start ?? end, end ?? start];
  return earlier && later && { first: earlier.first, last: later.last };
};

/**
 * The events from one date to another, the earliest first; leave out either for no bound. An event counts when its dates
 * overlap the period: one of which a source tells only the year counts in every month of that year. Events without a
 * date are left out.
 *
 * @throws {RangeError} when a bound is no EDTF date
 * @example
 * eventsBetween(index, '2023').map(({ id }) => id);
 * // ['future-health-expo-2023', 'dutch-health-week-2023', 'innovation-breakfast-2023', …]
 * eventsBetween(index, undefined, '2014').map(({ id }) => id);
 * // ['upgraded-life-festival-2014', 'healthy-ageing-business-cooperative-launch-2014']
 */
export const eventsBetween = (index: DatasetIndex, from?: string, to?: string): NetworkEvent[] => {
  const events = recordsOf(datasetOf(index), 'events');
  const [earliest, latest] = [daysAsked(from), daysAsked(to)];
  return events
    .map((event) => ({ event, days: daysOfEvent(event) }))
    .filter(
      ({ days }) => days && days.last >= (earliest?.first ?? -Infinity) && days.first <= (latest?.last ?? Infinity),
    )
    .sort((a, b) => (a.days?.first ?? 0) - (b.days?.first ?? 0))
    .map(({ event }) => event);
};
