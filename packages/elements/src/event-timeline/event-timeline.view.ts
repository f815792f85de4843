import { daysOfEvent, eventsOf, formatDate, termsOf, type NetworkEvent } from '@health-networks/core';
import { evidenceOf, type Evidence, type Remark } from '../base/evidence/evidence.view.js';
import { remarksOf } from '../base/evidence/remarks.js';
import type { OverviewInput } from '../base/view-input.js';
import { asWords } from '../base/text/phrase.js';
import { requiredText, spokenText, type ShownText } from '../base/text/text.js';
import { orderOf, yearOf } from './event-date.js';
import { eventTrees, type EventTree } from './event-trees.js';
import { eventRow, isUpcoming, type EventInput, type EventRow } from './event-rows.js';
import type { EventTimelineMessages } from './messages.js';

/** So few past events are all seen at once, without years to unfold. */
const mostUnfolded = 6;

export interface EventTimelineOptions {
  /** A status; unknown ones show all events. */
  show: string | undefined;
  /** Which of the past events come first. */
  sort: 'oldest' | 'newest';
  /** The day that counts as today, EDTF. */
  today: string;
}

/** The past events of a year. */
export interface YearGroup {
  label: string;
  /** Is it seen without unfolding? The newest year is. */
  isOpen: boolean;
  rows: readonly EventRow[];
}

/** The events and their sources. */
export interface EventTimelineView {
  /** Undefined where events of several networks are shown. */
  networkName: ShownText | undefined;
  /** Website of the network. */
  website: string | undefined;
  /** Are the events of every status shown? */
  isWhole: boolean;
  /** The next one first. */
  upcoming: readonly EventRow[];
  /** By year; undated events are the last group. */
  past: readonly YearGroup[];
  /** The same in one list, for few; without those that were cancelled, unless there are no others. */
  pastRows: readonly EventRow[];
  /** The cancelled ones that are left out of that list. */
  cancelled: readonly EventRow[];
  pastCount: number;
  /** Are there so many past events that their years are folded? */
  isFolded: boolean;
  /** Ids of the events that a reader can put in a calendar. */
  calendarIds: readonly string[];
  evidence: Evidence;
  remarks: readonly Remark[];
}

const compare = <Key extends string | number>(a: Key, b: Key): number => Number(a > b) - Number(a < b);

const compareInTime = (a: NetworkEvent, b: NetworkEvent): number =>
  compare(orderOf(a), orderOf(b)) || compare(a.id, b.id);

const firstDay = (event: NetworkEvent): number => daysOfEvent(event)?.first ?? Infinity;

const upcomingOf = (trees: readonly EventTree[], today: string): EventTree[] =>
  trees
    .filter(({ event }) => isUpcoming(event, today))
    .sort((a, b) => compare(firstDay(a.event), firstDay(b.event)) || compareInTime(a.event, b.event));

const certaintyOf = ({ isCancelled, isOnlyAnnounced }: EventRow): number =>
  Number(isOnlyAnnounced) + 2 * Number(isCancelled);

/** What took place comes first, then what was announced, and last what was cancelled. */
const heldFirst = (rows: readonly EventRow[]): EventRow[] => [...rows].sort((a, b) => certaintyOf(a) - certaintyOf(b));

/** The past by year; what has no date is last in either order. */
const yearsOf = (trees: readonly EventTree[], { sort }: EventTimelineOptions, input: EventInput): YearGroup[] => {
  const direction = sort === 'newest' ? -1 : 1;
  const byYear = new Map<number | undefined, EventTree[]>();
  for (const tree of trees) byYear.set(yearOf(tree.event), [...(byYear.get(yearOf(tree.event)) ?? []), tree]);
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

/** One remark says what the tag of all that was only announced means. */
const announcedRemark = (rows: readonly EventRow[], messages: EventTimelineMessages): Remark[] =>
  rows.some(({ isOnlyAnnounced }) => isOnlyAnnounced)
    ? [
        {
          about: [asWords(spokenText(messages, messages.announced)), ':'],
          text: spokenText(messages, messages.announcedOnly),
        },
      ]
    : [];

/** The events: what is to come first, then what has passed by year. */
export const eventTimelineView = (
  overview: OverviewInput<EventTimelineMessages>,
  options: EventTimelineOptions,
): EventTimelineView => {
  const { index, network, language, messages } = overview;
  const input = { ...overview, today: options.today };
  const events = network ? eventsOf(index, network.id) : Object.values(index.dataset.events);
  const wanted = termsOf(index.dataset, 'event-status').find((term) => term === options.show);
  const shown = events.filter(({ status }) => wanted === undefined || status === wanted);
  const trees = eventTrees([...shown].sort((a, b) => compare(orderOf(a), orderOf(b))));
  const upcoming = upcomingOf(trees, options.today).map((tree) => eventRow(tree, input));
  const past = yearsOf(
    trees.filter(({ event }) => !isUpcoming(event, options.today)),
    options,
    input,
  );
  const allPast = past.flatMap(({ rows }) => rows);
  const cancelled = allPast.filter(({ isCancelled }) => isCancelled);
  const areApart = cancelled.length < allPast.length;
  const all = withParts([...upcoming, ...allPast]);
  const records = all.map(({ record }) => record);
  return {
    networkName: network && requiredText(network.name, language, network.id),
    website: network?.url,
    isWhole: wanted === undefined,
    upcoming,
    past,
    pastRows: heldFirst(areApart ? allPast.filter(({ isCancelled }) => !isCancelled) : allPast),
    cancelled: areApart ? cancelled : [],
    pastCount: allPast.length,
    isFolded: allPast.length > mostUnfolded,
    calendarIds: all.filter(({ canBeSaved }) => canBeSaved).map(({ id }) => id),
    evidence: evidenceOf(index, records, messages),
    remarks: [...announcedRemark(all, messages), ...remarksOf(records, input)],
  };
};
