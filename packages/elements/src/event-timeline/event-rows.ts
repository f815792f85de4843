import {
  eventDaysOf,
  findConcept,
  findPlace,
  findRecord,
  findSource,
  formatDate,
  formatPersonName,
  type DatasetIndex,
  type EventStatus,
  type NetworkEvent,
} from '@health-networks/core';
import type { OverviewInput } from '../base/view-input.js';
import { label } from '../base/text/label.js';
import { requiredText, shownText, spokenText, type ShownText } from '../base/text/text.js';
import { eventDateOf, type EventDate } from './event-date.js';
import type { EventTimelineMessages } from './messages.js';

/** An event; undocumented fields are undefined or empty and not rendered. */
export interface EventRow {
  id: string;
  name: ShownText;
  description: ShownText | undefined;
  date: EventDate | undefined;
  status: EventStatus;
  /** Status as text. A planned event stays "planned", with the date of its source. */
  statusText: ShownText;
  places: readonly ShownText[];
  /** The larger event of which it is a part. */
  partOf: ShownText | undefined;
  themes: readonly ShownText[];
  attendance: ShownText | undefined;
  organizers: readonly ShownText[];
  attendees: readonly ShownText[];
  series: string | undefined;
  /** Are all days known, as a calendar file requires? */
  hasDays: boolean;
  record: NetworkEvent;
}

type Input = OverviewInput<EventTimelineMessages>;

const partyName = (index: DatasetIndex, id: string, language: string): ShownText => {
  const { record } = findRecord(index, id) ?? {};
  if (record && 'familyName' in record) return { value: formatPersonName(record), lang: undefined };
  if (record && 'name' in record) return requiredText(record.name, language, id);
  return { value: id, lang: undefined };
};

/** Date of the newest source cited for the status. */
const sourceDateOf = ({ citations }: NetworkEvent, { index, language }: Input): string | undefined => {
  const dates = citations
    .filter(({ fields }) => fields === undefined || fields.includes('status'))
    .flatMap(({ source }) => findSource(index, source)?.published ?? [])
    .sort();
  const newest = dates.at(-1);
  return newest === undefined ? undefined : formatDate(newest, language);
};

const statusTextOf = (event: NetworkEvent, input: Input): ShownText =>
  event.status === 'planned'
    ? spokenText(input.messages, input.messages.planned(sourceDateOf(event, input)))
    : label(input.messages, 'event-status', event.status);

/** What is documented of an event, in the language of the page. */
export const eventRow = (event: NetworkEvent, input: Input): EventRow => {
  const { index, language, messages } = input;
  const { places = [], themes = [], partOf } = event;
  const whole = partOf === undefined ? undefined : findRecord(index, partOf);
  const namesOf = (ids: readonly string[] = []): ShownText[] => ids.map((id) => partyName(index, id, language));
  return {
    id: event.id,
    name: requiredText(event.name, language, event.id),
    description: shownText(event.description, language),
    date: eventDateOf(event, language),
    status: event.status,
    statusText: statusTextOf(event, input),
    places: places.flatMap((id) => shownText(findPlace(index, id)?.name, language) ?? []),
    partOf: whole?.collection === 'events' ? requiredText(whole.record.name, language, whole.record.id) : undefined,
    themes: themes.flatMap((id) => shownText(findConcept(index, id)?.label, language) ?? []),
    attendance: event.attendanceMode && label(messages, 'attendance-mode', event.attendanceMode),
    organizers: namesOf(event.organizers),
    attendees: namesOf(event.attendees),
    series: event.series,
    hasDays: eventDaysOf(event) !== undefined,
    record: event,
  };
};
