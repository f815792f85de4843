import { broaderTermsOf } from '../../model/terms/terms.js';
import type { Dataset, LocalizedText, NetworkEvent } from '../../model/types.generated.js';
import { eventDaysOf } from '../../query/dates/event-dates.js';
import { findIn } from '../../query/find/find-record.js';
import type { DatasetIndex, IdOf } from '../../query/index-dataset.js';
import { eventsOf } from '../../query/of-network/records-of-network.js';
import { localize } from '../../text/localize.js';
import type { IcalendarEvent } from './icalendar.js';

/** A planned event is TENTATIVE, because it may have changed since the source was written. */
const statuses: ReadonlyMap<string, NonNullable<IcalendarEvent['status']>> = new Map([
  ['held', 'CONFIRMED'],
  ['planned', 'TENTATIVE'],
  ['cancelled', 'CANCELLED'],
]);

/** A declared status has the meaning of its broader known status. */
const statusOf = ({ dataset }: DatasetIndex, { status }: NetworkEvent): IcalendarEvent['status'] =>
  (status === undefined ? [] : broaderTermsOf(dataset, 'event-status', status))
    .map((term) => statuses.get(term))
    .find((found) => found !== undefined);

const nameOf = (index: DatasetIndex, id: string): LocalizedText | undefined =>
  (findIn(index, 'networks', id) ?? findIn(index, 'programs', id))?.name ?? findIn(index, 'concepts', id)?.label;

/** Returns names in one language; missing records are skipped. */
const namesIn = (texts: readonly (LocalizedText | undefined)[], language: string): string[] =>
  texts.map((text) => localize(text, language)).filter((name) => name !== undefined);

/** Returns texts in one language. CATEGORIES are the networks, programs and themes of the event. */
const textParts = (index: DatasetIndex, event: NetworkEvent, language: string): Partial<IcalendarEvent> => {
  const { places = [], about = [], themes = [] } = event;
  const named = (id: string): LocalizedText | undefined => nameOf(index, id);
  const locations = namesIn(
    places.map((id) => findIn(index, 'places', id)?.name),
    language,
  );
  const description = localize(event.description, language);
  const parties = namesIn(about.map(named), language);
  const categories = [...parties, ...namesIn(themes.map(named), language)];
  return {
    ...(locations.length > 0 && { location: locations.join(', ') }),
    ...(description !== undefined && { description }),
    ...(categories.length > 0 && { categories }),
    ...(parties.length > 0 && { about: parties }),
  };
};

/** Adds the network to the id, because ids are unique only within a dataset and a calendar may contain several. */
const uidOf = ({ id, about = [], organizers = [] }: NetworkEvent): string =>
  [id, ...[...about, ...organizers].slice(0, 1)].join('@');

/**
 * Converts an event for a calendar, in one language. Returns `undefined` if there is no such event or its days are
 * unknown: an event "in November 2020" has no place in a calendar, and no day is invented for it.
 *
 * @example
 * const event = icalendarEventOf(ownIndex, 'river-day', 'en');
 * event; // { uid: 'river-day@circle', summary: 'River Day', startDate: '2020-11-06', location: 'Aarhus', … }
 * if (event) formatIcalendar([event], { stamp: new Date() }); // 'BEGIN:VCALENDAR\r\n…END:VCALENDAR\r\n'
 */
export const icalendarEventOf = <D extends Dataset, I extends string = string>(
  index: DatasetIndex<D>,
  eventId: IdOf<D, 'events', I>,
  language: string,
): IcalendarEvent | undefined => {
  const event = findIn(index, 'events', eventId);
  const days = event && eventDaysOf(event);
  if (!days) return undefined;
  const source = findIn(index, 'sources', event.citations[0]?.source ?? '')?.url;
  const status = statusOf(index, event);
  return {
    uid: uidOf(event),
    summary: localize(event.name, language),
    startDate: days.first,
    ...(days.last !== days.first && { endDate: days.last }),
    ...textParts(index, event, language),
    ...(event.url !== undefined && { url: event.url }),
    ...(source !== undefined && { source }),
    ...(status !== undefined && { status }),
  };
};

/** The events of a party, divided by whether a calendar can contain them. */
export interface IcalendarEvents {
  /** Events with known days. */
  readonly events: readonly IcalendarEvent[];
  /** Events left out because their date is a month, a year, a period, uncertain or missing. */
  readonly withoutDay: readonly NetworkEvent[];
  /** Events written as whole days, because only one of their two dates has a time, as a calendar does not allow. */
  readonly withoutTime: readonly NetworkEvent[];
}

const hasOneTime = ({ startDate, endDate = startDate }: IcalendarEvent): boolean =>
  startDate.includes('T') !== endDate.includes('T');

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
    withoutTime: sorted.flatMap(({ record, event }) => (event && hasOneTime(event) ? record : [])),
  };
};
