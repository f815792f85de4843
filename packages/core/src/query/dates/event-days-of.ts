import { isKnownDay } from '../../model/guards/is-known-day.js';
import type { NetworkEvent } from '../../model/types.generated.js';
import { findEdtf } from '../../model/values/edtf.js';

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
