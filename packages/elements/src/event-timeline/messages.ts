import type { MessagesWithLabels } from '../base/text/label.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The UI texts of the event timeline in one language. */
export interface EventTimelineMessages extends MessagesWithLabels<'attendance-mode' | 'event-status'> {
  /** `network` is undefined when events of several networks are shown. */
  heading: (network: string | undefined) => string;
  upcoming: string;
  /** Text of the link to the website of the network, where only past events are known. */
  newEvents: string;
  /** Heading of the past events that were cancelled. */
  cancelled: (count: number) => string;
  past: string;
  /** Heading of the events without a known date. */
  dateUnknown: string;
  /** Tag of an event that was planned for a day that has passed. */
  announced: string;
  /** Explains `announced` in the list of sources. */
  announcedOnly: string;
  /** Introduces the parts of an event. */
  parts: string;
  /** The larger event that includes it. */
  partOf: (whole: string) => string;
  organizedBy: (names: string, count: number) => string;
  attendedBy: (names: string, count: number) => string;
  date: string;
  event: string;
  status: string;
  place: string;
  /** Heading of the column of organizers. */
  organizers: string;
  /** Heading of the column with the save buttons. */
  calendar: string;
  save: string;
  saveOf: (name: string) => string;
  /** Button that saves all events, if there are at least two. */
  saveAll: (count: number) => string;
}

/** Loads the UI texts of the element in one language. */
export const eventTimelineMessages = widgetMessages<EventTimelineMessages>(
  'event-timeline',
  import.meta.glob('../languages/*/event-timeline.ts'),
);
