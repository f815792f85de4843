import { isKnownDay } from '../../model/guards/is-known-day.js';
import type { NetworkEvent } from '../../model/records/network-event.js';

/** The first and the last day of an event, or the moments of its beginning and end, as they are documented. */
export interface EventDays {
  /** `2020-11-06`, or with a time and its offset. */
  readonly first: string;
  /** The same for the last day, which belongs to the event; the first again where no other is documented. */
  readonly last: string;
}

/** Compares instants if both have a time, otherwise days. */
const isInOrder = (first: string, last: string): boolean =>
  first.length > 10 && last.length > 10
    ? Date.parse(first) <= Date.parse(last)
    : first.slice(0, 10) <= last.slice(0, 10);

/**
 * The days of an event, where all of them are known without doubt; `undefined` otherwise. A month is not its first
 * day, and an event of which only the beginning is a day has no known last one.
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
