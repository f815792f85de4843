import type { Dataset } from '../../model/dataset.js';
import type { NetworkEvent } from '../../model/records/network-event.js';
import { eventsOf } from '../../query/of-network/events-of.js';
import type { DatasetIndex, IdOf } from '../../query/index-dataset.js';
import { icalendarEventOf } from './icalendar-event-of.js';
import type { IcalendarEvent } from './icalendar.js';

/** The events of a party, divided by whether a calendar can contain them. */
export interface IcalendarEvents {
  /** Events with known days. */
  readonly events: readonly IcalendarEvent[];
  /** Events left out because their date is a month, a year, a period, uncertain or missing. */
  readonly withoutDay: readonly NetworkEvent[];
}

/**
 * Converts all events of a network, program, organization or person for a calendar, and lists the events that it cannot
 * contain.
 *
 * @example
 * const { events, withoutDay } = icalendarEventsOf(index, 'health-hub-utrecht', 'nl');
 * events.map(({ summary, startDate }) => [startDate, summary]);
 * // [['2020-11-06', 'Inspiratieconferentie'], ['2020-11-02', 'Health Hub Live'], …]
 * withoutDay.map(({ id }) => id); // ['visit-to-finnish-counterparts-2018', 'future-health-expo-2022', …]
 */
export const icalendarEventsOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  partyId: IdOf<D, 'networks' | 'programs' | 'organizations' | 'persons', I>,
  language: string,
): IcalendarEvents => {
  const sorted = eventsOf(index, partyId).map((record) => ({
    record,
    event: icalendarEventOf(index, record.id, language),
  }));
  return {
    events: sorted.flatMap(({ event }) => event ?? []),
    withoutDay: sorted.flatMap(({ record, event }) => (event ? [] : record)),
  };
};
