import { eventsOf, formatEventDates, termsOf, type EventStatus, type NetworkEvent } from '@health-networks/core';
import { evidenceOf, type Evidence } from '../base/evidence/evidence.view.js';
import type { OverviewInput } from '../base/view-input.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import { orderOf, periodOf } from './event-date.js';
import { eventRow, type EventRow } from './event-rows.js';
import type { EventTimelineMessages } from './messages.js';

/** Which events to show, and in what order. */
export interface EventTimelineOptions {
  /** A status; all events where it is none that the data know. */
  show: EventStatus | undefined;
  sort: 'oldest' | 'newest';
}

/** The events of a year, or of a period where the sources are less precise. */
export interface EventGroup {
  label: string;
  rows: readonly EventRow[];
}

/** The events to show, and the sources they rest on. */
export interface EventTimelineView {
  /** Absent where the events of several networks are shown. */
  networkName: ShownText | undefined;
  /** In order of time; those without a date are the last group. */
  groups: readonly EventGroup[];
  /** How many are shown, of how many that there are. */
  shown: number;
  total: number;
  /** Ids of those that a calendar can hold. */
  calendarIds: readonly string[];
  evidence: Evidence;
}

/** Data of one network, or of several of which none is asked for. */
type Input = OverviewInput<EventTimelineMessages>;

interface Placed {
  event: NetworkEvent;
  edtf: string;
  order: number;
}

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

const compareInTime = (a: Placed, b: Placed): number =>
  compareText(orderOf(a.event), orderOf(b.event)) || compareText(a.event.id, b.event.id);

/** By period, the undated ones last in either order. */
const inOrder = (events: readonly NetworkEvent[], sort: EventTimelineOptions['sort']): Placed[] => {
  const placed = events.map((event) => {
    const { edtf, order } = periodOf(event);
    return { event, edtf, order };
  });
  const direction = sort === 'newest' ? -1 : 1;
  return placed.sort((a, b) => {
    if (a.edtf === b.edtf) return direction * compareInTime(a, b);
    if (a.edtf === '' || b.edtf === '') return a.edtf === '' ? 1 : -1;
    return direction * (a.order - b.order || compareText(a.edtf, b.edtf));
  });
};

const groupsOf = (placed: readonly Placed[], input: Input): EventGroup[] => {
  const groups = new Map<string, EventRow[]>();
  for (const { event, edtf } of placed) {
    const rows = groups.get(edtf) ?? [];
    groups.set(edtf, rows);
    rows.push(eventRow(event, input));
  }
  return [...groups].map(([edtf, rows]) => ({
    label: formatEventDates(edtf === '' ? {} : { startDate: edtf }, input.language) ?? input.messages.dateUnknown,
    rows,
  }));
};

/** The events of a network in order of time, grouped by year. */
export const eventTimelineView = (input: Input, { show, sort }: EventTimelineOptions): EventTimelineView => {
  const { index, network, language, messages } = input;
  const events = network ? eventsOf(index, network.id) : Object.values(index.dataset.events);
  const wanted = termsOf(index.dataset, 'event-status').find((term) => term === show);
  const shown = events.filter(({ status }) => wanted === undefined || status === wanted);
  const groups = groupsOf(inOrder(shown, sort), input);
  const rows = groups.flatMap((group) => group.rows);
  return {
    networkName: network && requiredText(network.name, language, network.id),
    groups,
    shown: rows.length,
    total: events.length,
    calendarIds: rows.filter(({ hasDays }) => hasDays).map(({ id }) => id),
    evidence: evidenceOf(
      index,
      rows.map(({ record }) => record),
      messages,
    ),
  };
};
