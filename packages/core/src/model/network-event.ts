import * as z from 'zod/mini';
import { dateSchema } from './date.js';
import { idSchema } from './id.js';
import { localizedTextSchema } from './localized-text.js';
import { plainTextSchema } from './plain-text.js';
import { recordFields } from './record.js';

/** How one takes part. */
export const attendanceModes = ['in-person', 'online', 'mixed'] as const;

/** What the source knows of the event: what is set for a later day is planned, not held. */
export const eventStatuses = ['held', 'planned', 'cancelled'] as const;

/** A meeting, visit or conference. @term schema:Event */
export const networkEventSchema = z.strictObject({
  ...recordFields,
  /** Name. @term schema:name */
  name: localizedTextSchema,
  /** What it was or will be, in our own words. @term schema:description */
  description: z.optional(localizedTextSchema),
  /** First day, or the period in which it falls. @term schema:startDate */
  startDate: z.optional(dateSchema),
  /** Last day. @term schema:endDate */
  endDate: z.optional(dateSchema),
  /** Where. @term schema:location */
  place: z.optional(idSchema),
  /** The networks and programs to which it belongs. @term schema:about */
  about: z.optional(z.array(idSchema)),
  /** Who holds it: organizations, networks, persons. @term schema:organizer */
  organizers: z.optional(z.array(idSchema)),
  /** Named parties that take part. @term schema:attendee */
  attendees: z.optional(z.array(idSchema)),
  /** How one takes part. @term schema:eventAttendanceMode */
  attendanceMode: z.optional(z.enum(attendanceModes)),
  /** The series of which it is an edition. @term schema:superEvent */
  series: z.optional(plainTextSchema),
  /** Held, planned or cancelled, at the time of the source. @term schema:eventStatus */
  status: z.enum(eventStatuses),
});

/** Named so that it does not shadow the DOM's `Event`. */
export type NetworkEvent = z.infer<typeof networkEventSchema>;
/** One of `attendanceModes`. */
export type AttendanceMode = (typeof attendanceModes)[number];
/** One of `eventStatuses`. */
export type EventStatus = (typeof eventStatuses)[number];
