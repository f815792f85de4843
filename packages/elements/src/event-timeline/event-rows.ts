import {
  type NetworkEvent,
  daysOfDate,
  daysOfEvent,
  eventDaysOf,
  findPlace,
  findRecord,
  formatPersonName,
  isNarrowerTerm,
  type DatasetIndex,
  type EventStatus,
} from '@health-networks/core';
import { groupBy } from '../base/groups.js';
import type { OverviewInput } from '../base/view-input.js';
import { label } from '../base/text/label.js';
import { requiredText, shownText, messageText, type ShownText } from '../base/text/text.js';
import { eventDateOf, type EventDate } from './event-date.js';
import type { EventTimelineMessages } from './messages.js';

/** An event with all its direct and indirect parts. */
export interface EventTree {
  event: NetworkEvent;
  parts: readonly NetworkEvent[];
}

/**
 * Groups parts under the outermost event shown, at a single level. Events that include each other in a cycle are listed
 * separately.
 */
export const eventTrees = (events: readonly NetworkEvent[]): EventTree[] => {
  const byId = new Map(events.map((event) => [event.id, event]));
  const outermostOf = (event: NetworkEvent): NetworkEvent => {
    const seen = new Set([event.id]);
    let whole = event;
    for (;;) {
      const next = byId.get(whole.partOf ?? '');
      if (!next) return whole;
      if (seen.has(next.id)) return event;
      seen.add(next.id);
      whole = next;
    }
  };
  const groups = groupBy(events, outermostOf);
  return events.flatMap((event) => {
    const group = groups.get(event);
    return group ? { event, parts: group.filter((one) => one !== event) } : [];
  });
};

/** An event; undocumented fields are undefined or empty and not rendered. */
export interface EventRow {
  id: string;
  name: ShownText;
  /** The web page of the event. */
  url: string | undefined;
  description: ShownText | undefined;
  date: EventDate | undefined;
  status: EventStatus | undefined;
  /**
   * Undefined for the default: held or no status for past events, planned or none for upcoming ones. A narrower status,
   * such as "postponed", is always shown.
   */
  statusText: ShownText | undefined;
  /** Whether it was announced for a day that has passed, without further information. */
  isOnlyAnnounced: boolean;
  isUpcoming: boolean;
  /** Whether it was or will be cancelled. */
  isCancelled: boolean;
  places: readonly ShownText[];
  /** The larger event that includes it, if that is not shown. */
  partOf: ShownText | undefined;
  attendance: ShownText | undefined;
  /** Organizers, unless the network is the only one. */
  organizers: readonly ShownText[];
  /** Named participants besides the network. */
  attendees: readonly ShownText[];
  parts: readonly EventRow[];
  /**
   * Whether a reader can save it to a calendar: it is upcoming, all its days are known, and it is not saved with its
   * whole.
   */
  canBeSaved: boolean;
  record: NetworkEvent;
}

/** The view input with the day that counts as today (EDTF). */
export type EventInput = OverviewInput<EventTimelineMessages> & { today: string };

const partyName = (index: DatasetIndex, id: string, language: string): ShownText => {
  const { record } = findRecord(index, id) ?? {};
  if (record && 'familyName' in record) return { value: formatPersonName(record), lang: undefined };
  if (record && 'name' in record) return requiredText(record.name, language, id);
  return { value: id, lang: undefined };
};

/** Whether an event has a status, or a narrower one that the dataset declares. */
const hasStatus = ({ status }: NetworkEvent, wanted: EventStatus, { index }: Pick<EventInput, 'index'>): boolean =>
  status !== undefined && isNarrowerTerm(index.dataset, 'event-status', status, wanted);

/** Whether the event is upcoming or ongoing. An event that was held is not, however imprecise its date. */
export const isUpcoming = (event: NetworkEvent, input: Pick<EventInput, 'index' | 'today'>): boolean => {
  const { first = -Infinity } = daysOfDate(input.today) ?? {};
  return !hasStatus(event, 'held', input) && (daysOfEvent(event)?.last ?? -Infinity) >= first;
};

const statusTextOf = (event: NetworkEvent, input: EventInput): ShownText | undefined => {
  const { messages } = input;
  if (event.status === undefined || event.status === 'held') return undefined;
  if (event.status !== 'planned') return label(messages, 'event-status', event.status);
  return isUpcoming(event, input) ? undefined : messageText(messages, messages.announced);
};

const namesOf = (ids: readonly string[] = [], { index, language }: EventInput): ShownText[] =>
  ids.map((id) => partyName(index, id, language));

/** Whether a guest is listed; groups without a name are mentioned in the description. */
const isNamedGuest = (id: string, { index, network }: EventInput): boolean =>
  id !== network?.id && findRecord(index, id)?.collection !== 'groups';

const isHost = (organizers: readonly string[] = [], { network }: EventInput): boolean =>
  organizers.length === 1 && organizers[0] === network?.id;

const wholeOf = ({ partOf }: NetworkEvent, { index, language }: EventInput): ShownText | undefined => {
  const whole = partOf === undefined ? undefined : findRecord(index, partOf);
  return whole?.collection === 'events' ? requiredText(whole.record.name, language, whole.record.id) : undefined;
};

const canBeSaved = (event: NetworkEvent, input: EventInput): boolean =>
  isUpcoming(event, input) && !hasStatus(event, 'cancelled', input) && eventDaysOf(event) !== undefined;

/** Whether a part takes place on the days of its whole, or its date is too imprecise to add information. */
const hasNoDay = (part: NetworkEvent, whole: NetworkEvent): boolean => {
  const [own, other] = [daysOfEvent(part), daysOfEvent(whole)];
  if (!own || !other) return own === other;
  return own.first <= other.first && own.last >= other.last;
};

/**
 * Whether the status of a part differs meaningfully from its whole. If the whole is cancelled, its parts were only
 * planned.
 */
const hasMoreFacts = (part: NetworkEvent, whole: NetworkEvent, input: EventInput): boolean =>
  part.status !== whole.status && !(hasStatus(whole, 'cancelled', input) && hasStatus(part, 'planned', input));

/** Creates the row of a part, with date and status only if they differ from those of its whole. */
const partRow = (part: NetworkEvent, whole: NetworkEvent, isWholeSaved: boolean, input: EventInput): EventRow => {
  const row = eventRow({ event: part, parts: [] }, input);
  return {
    ...row,
    partOf: undefined,
    date: hasNoDay(part, whole) ? undefined : row.date,
    statusText: hasMoreFacts(part, whole, input) ? row.statusText : undefined,
    isOnlyAnnounced: hasMoreFacts(part, whole, input) && row.isOnlyAnnounced,
    canBeSaved: row.canBeSaved && !isWholeSaved,
  };
};

/** Creates the row of an event with its parts, in the language of the page. */
export const eventRow = ({ event, parts }: EventTree, input: EventInput): EventRow => {
  const { index, language, messages } = input;
  const isToCome = isUpcoming(event, input);
  const isOnlyAnnounced = hasStatus(event, 'planned', input) && !isToCome;
  const places = (event.places ?? []).flatMap((id) => shownText(findPlace(index, id)?.name, language) ?? []);
  return {
    id: event.id,
    name: requiredText(event.name, language, event.id),
    url: event.url,
    description: shownText(event.description, language),
    date: eventDateOf(event, language, places.length > 0),
    status: event.status,
    statusText: statusTextOf(event, input),
    isOnlyAnnounced,
    isUpcoming: isToCome,
    isCancelled: hasStatus(event, 'cancelled', input),
    places,
    partOf: wholeOf(event, input),
    attendance: event.attendanceMode && label(messages, 'attendance-mode', event.attendanceMode),
    organizers: isHost(event.organizers, input) ? [] : namesOf(event.organizers, input),
    attendees: namesOf(
      event.attendees?.filter((id) => isNamedGuest(id, input)),
      input,
    ),
    parts: parts.map((part) => partRow(part, event, canBeSaved(event, input), input)),
    canBeSaved: canBeSaved(event, input),
    record: event,
  };
};
