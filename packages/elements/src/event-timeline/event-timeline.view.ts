import { daysOfEvent, eventsOf, formatDate, termsOf, type EventStatus, type NetworkEvent } from '@health-networks/core';
import { evidenceOf, type Evidence, type Remark, remarksOf } from '../base/evidence/evidence.view.js';
import { groupBy } from '../base/groups.js';
import type { OverviewInput } from '../base/view-input.js';
import { asWords } from '../base/text/phrase.js';
import { networkNameOf, messageText, type ShownText } from '../base/text/text.js';
import { orderOf, yearOf } from './event-date.js';
import { eventTrees, type EventTree, eventRow, isUpcoming, type EventInput, type EventRow } from './event-rows.js';
import type { EventTimelineMessages } from './messages.js';

/** Maximum number of past events that are shown without folded years. */
const maxUnfolded = 6;

export interface EventTimelineOptions {
  /** A status; unknown ones show all events. */
  show: string | undefined;
  /** Which past events come first. */
  sort: 'oldest' | 'newest';
  /** The day that counts as today, EDTF. */
  today: string;
}

/** The past events of a year. */
export interface YearGroup {
  label: string;
  /** Whether the year is shown unfolded, like the newest one. */
  isOpen: boolean;
  rows: readonly EventRow[];
}

/** The events and their sources. */
export interface EventTimelineView {
  /** Undefined when events of several networks are shown. */
  networkName: ShownText | undefined;
  /** Website of the network. */
  website: string | undefined;
  /** Whether events of every status are shown. */
  isWhole: boolean;
  /** Upcoming events, the next one first. */
  upcoming: readonly EventRow[];
  /** Past events by year; those without a date are in the last group. */
  past: readonly YearGroup[];
  /** Past events in one list, if there are few; without cancelled events, unless there are no others. */
  pastRows: readonly EventRow[];
  /** The cancelled events omitted from that list. */
  cancelled: readonly EventRow[];
  pastCount: number;
  /** Whether there are so many past events that their years are folded. */
  isFolded: boolean;
  /** Ids of the events that can be saved to a calendar. */
  calendarIds: readonly string[];
  evidence: Evidence;
  remarks: readonly Remark[];
}

const compare = <Key extends string | number>(a: Key, b: Key): number => Number(a > b) - Number(a < b);

const compareInTime = (a: NetworkEvent, b: NetworkEvent): number =>
  compare(orderOf(a), orderOf(b)) || compare(a.id, b.id);

const firstDay = (event: NetworkEvent): number => daysOfEvent(event)?.first ?? Infinity;

const upcomingOf = (trees: readonly EventTree[], input: EventInput): EventTree[] =>
  trees
    .filter(({ event }) => isUpcoming(event, input))
    .sort((a, b) => compare(firstDay(a.event), firstDay(b.event)) || compareInTime(a.event, b.event));

const certaintyOf = ({ isCancelled, isOnlyAnnounced }: EventRow): number =>
  Number(isOnlyAnnounced) + 2 * Number(isCancelled);

/** Sorts events that took place first, then announced ones, and cancelled ones last. */
const heldFirst = (rows: readonly EventRow[]): EventRow[] => [...rows].sort((a, b) => certaintyOf(a) - certaintyOf(b));

/** Groups past events by year; those without a date come last in either order. */
const yearsOf = (trees: readonly EventTree[], { sort }: EventTimelineOptions, input: EventInput): YearGroup[] => {
  const direction = sort === 'newest' ? -1 : 1;
  const byYear = groupBy(trees, ({ event }) => yearOf(event));
  const years = [...byYear.keys()].filter((year) => year !== undefined).sort((a, b) => direction * compare(a, b));
  const newest = Math.max(...years);
  const groups: (number | undefined)[] = byYear.has(undefined) ? [...years, undefined] : years;
  return groups.map((year) => ({
    label: year === undefined ? input.messages.dateUnknown : formatDate(String(year).padStart(4, '0'), input.language),
    isOpen: year === newest || years.length === 0,
    rows: heldFirst(
      (byYear.get(year) ?? [])
        .sort((a, b) => direction * compareInTime(a.event, b.event))
        .map((tree) => eventRow(tree, input)),
    ),
  }));
};

const withParts = (rows: readonly EventRow[]): EventRow[] => rows.flatMap((row) => [row, ...row.parts]);

/** Returns a remark that explains the tag of events that were only announced. */
const announcedRemark = (rows: readonly EventRow[], messages: EventTimelineMessages): Remark[] =>
  rows.some(({ isOnlyAnnounced }) => isOnlyAnnounced)
    ? [
        {
          about: [asWords(messageText(messages, messages.announced)), ':'],
          text: messageText(messages, messages.announcedOnly),
        },
      ]
    : [];

/** Returns the status; without one, an event is planned until its last day and counts as held afterwards. */
const statusOf = (event: NetworkEvent, input: EventInput): EventStatus =>
  event.status ?? (isUpcoming(event, input) ? 'planned' : 'held');

/** Creates the view of events: upcoming ones first, then past ones by year. */
export const eventTimelineView = (
  overview: OverviewInput<EventTimelineMessages>,
  options: EventTimelineOptions,
): EventTimelineView => {
  const { index, network, language, messages } = overview;
  const input = { ...overview, today: options.today };
  const events = network ? eventsOf(index, network.id) : Object.values(index.dataset.events);
  const wanted = termsOf(index.dataset, 'event-status').find((term) => term === options.show);
  const shown = events.filter((event) => wanted === undefined || statusOf(event, input) === wanted);
  const trees = eventTrees([...shown].sort((a, b) => compare(orderOf(a), orderOf(b))));
  const upcoming = upcomingOf(trees, input).map((tree) => eventRow(tree, input));
  const past = yearsOf(
    trees.filter(({ event }) => !isUpcoming(event, input)),
    options,
    input,
  );
  const allPast = past.flatMap(({ rows }) => rows);
  const cancelled = allPast.filter(({ isCancelled }) => isCancelled);
  const areApart = cancelled.length < allPast.length;
  const all = withParts([...upcoming, ...allPast]);
  const records = all.map(({ record }) => record);
  return {
    networkName: network && networkNameOf(network, language),
    website: network?.url,
    isWhole: wanted === undefined,
    upcoming,
    past,
    pastRows: heldFirst(areApart ? allPast.filter(({ isCancelled }) => !isCancelled) : allPast),
    cancelled: areApart ? cancelled : [],
    pastCount: allPast.length,
    isFolded: allPast.length > maxUnfolded,
    calendarIds: all.filter(({ canBeSaved }) => canBeSaved).map(({ id }) => id),
    evidence: evidenceOf(index, records, messages),
    remarks: [...announcedRemark(all, messages), ...remarksOf(records, input)],
  };
};
