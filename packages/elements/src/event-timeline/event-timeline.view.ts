import { eventsOf, formatEventDates, termsOf, type EventStatus, type NetworkEvent } from '@health-networks/core';
import { evidenceOf, type Evidence } from '../base/evidence/evidence.view.js';
import type { OverviewInput } from '../base/view-input.js';
import { requiredText, type ShownText } from '../base/text/text.js';
import { orderOf, periodOf } from './event-date.js';
import { eventRow, type EventRow } from './event-rows.js';
import type { EventTimelineMessages } from './messages.js';

export interface EventTimelineOptions {
  /** A status; unknown ones show all events. */
  show: EventStatus | undefined;
  sort: 'oldest' | 'newest';
}

/** The events of a year, or of an interval of years where sources are less precise. */
export interface EventGroup {
  label: string;
  rows: readonly EventRow[];
}

/** The events and their sources. */
export interface EventTimelineView {
  /** Undefined where events of several networks are shown. */
  networkName: ShownText | undefined;
  /** In chronological order; undated events are the last group. */
  groups: readonly EventGroup[];
  /** Number of events after the filter, and in all. */
  shown: number;
  total: number;
  /** Ids of the events with known days. */
  calendarIds: readonly string[];
  evidence: Evidence;
}

/** One network, or all if none is selected. */
type Input = OverviewInput<EventTimelineMessages>;

interface Placed {
  event: NetworkEvent;
  edtf: string;
  order: number;
}

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

const compareInTime = (a: Placed, b: Placed): number =>
  compareText(orderOf(a.event), orderOf(b.event)) || compareText(a.event.id, b.event.id);

/** Sorts by period; undated events are last in either order. */
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

/** The events in chronological order, grouped by year. */
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
