import * as z from 'zod/mini';
import { dateSchema } from '../values/date.js';
import { idSchema } from '../values/id.js';
import { localizedTextSchema } from '../values/localized-text.js';
import { plainTextSchema } from '../values/plain-text.js';
import { recordFields } from './record.js';
import { openTermSchema } from '../values/term.js';
import type { KnownAttendanceMode } from '../vocabularies/attendance-mode.js';
import type { KnownEventStatus } from '../vocabularies/event-status.js';
import { webUrlSchema } from '../values/web-url.js';

/** A term of the vocabulary `attendance-mode`. */
export const attendanceModeSchema = /* @__PURE__ */ openTermSchema<KnownAttendanceMode>();

/** A term of the vocabulary `event-status`. */
export const eventStatusSchema = /* @__PURE__ */ openTermSchema<KnownEventStatus>();

/** A meeting, visit or conference. @term schema:Event */
export const networkEventSchema = z.strictObject({
  ...recordFields,
  /** Name. @term schema:name */
  name: localizedTextSchema,
  /** What it was or will be, in our own words. @term schema:description */
  description: z.optional(localizedTextSchema),
  /** What a reader must know to interpret the record correctly, such as how its date was inferred. @term own */
  note: z.optional(localizedTextSchema),
  /** Its own page, with details or registration. @term schema:url */
  url: z.optional(webUrlSchema),
  /** First day, or the period in which it lies. @term schema:startDate */
  startDate: z.optional(dateSchema),
  /** Last day. @term schema:endDate */
  endDate: z.optional(dateSchema),
  /** The larger event of which it is a part. @term schema:superEvent @references events */
  partOf: z.optional(idSchema),
  /** Where it takes place; several places for a tour. @term schema:location @references places */
  places: z.optional(z.array(idSchema)),
  /** The networks and programs to which it belongs. @term schema:about @references networks programs */
  about: z.optional(z.array(idSchema)),
  /** What it is about: concepts. @term schema:keywords @references concepts */
  themes: z.optional(z.array(idSchema)),
  /** Who organizes it: organizations, networks, persons, groups. @term schema:organizer @references organizations networks persons groups */
  organizers: z.optional(z.array(idSchema)),
  /** Who takes part: organizations, networks, persons, and groups for participants whom no source names. @term schema:attendee @references organizations networks persons groups */
  attendees: z.optional(z.array(idSchema)),
  /** How people attend: in person, online or both. @term schema:eventAttendanceMode */
  attendanceMode: z.optional(attendanceModeSchema),
  /** The name of the series of which it is an edition. @term own */
  series: z.optional(plainTextSchema),
  /** Held, planned or cancelled, at the time of the source; absent if it does not say so. @term schema:eventStatus */
  status: z.optional(eventStatusSchema),
});

export type { NetworkEvent } from '../types.generated.js';
