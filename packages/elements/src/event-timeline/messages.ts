import type { WordsWithLabels } from '../base/text/label.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The words of the event timeline in one language. */
export interface EventTimelineMessages extends WordsWithLabels<'attendance-mode' | 'event-status'> {
  /** `network` is undefined where events of several networks are shown. */
  heading: (network: string | undefined) => string;
  /** Heading of the events whose date no source gives. */
  dateUnknown: string;
  /** What was planned when the source appeared, on that date if it is known. */
  planned: (sourceDate: string | undefined) => string;
  date: string;
  event: string;
  status: string;
  place: string;
  themes: string;
  /** The larger event of which it is a part. */
  partOf: string;
  attendance: string;
  organizers: (count: number) => string;
  attendees: (count: number) => string;
  series: string;
  /** Heading of the column with the buttons that save. */
  calendar: string;
  save: string;
  saveOf: (name: string) => string;
  /** Button that saves `count` of `total` events; at least two. */
  saveAll: (count: number, total: number) => string;
}

/** Loads the words of the element in one language. */
export const eventTimelineMessages = widgetMessages<EventTimelineMessages>(
  'event-timeline',
  import.meta.glob('../languages/*/event-timeline.ts'),
);
