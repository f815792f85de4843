import type { Dataset } from '../../model/dataset.js';
import { givenIdsIn } from '../content-lines/component-reader.js';
import { contentText, readContentLines, type Component } from '../content-lines/read-content-lines.js';
import { Draft, type ReadOptions, type SafeReadOptions } from '../reading/draft.js';
import { exchangeFault } from '../reading/exchange-fault.js';
import { KnownNames } from '../reading/known-names.js';
import { dataOrThrow, readSafely, Report, type ReadResult } from '../reading/report.js';
import { DateReader } from './calendar-dates.js';
import { CalendarZones } from './calendar-zones.js';
import { EventReader } from './event-reader.js';
import { newestEvents } from './newest-events.js';

/** Components that are not reported: events, and the zones of their times. */
const readComponents = ['VEVENT', 'VTIMEZONE'];

/** Whether a calendar cancels the events in it (RFC 5546). */
const isCancelling = ({ lines }: Component): boolean =>
  lines.some(({ name, value }) => name === 'METHOD' && value.trim().toUpperCase() === 'CANCEL');

/** Reports components that are not read, such as tasks and journals. */
const reportOthers = (calendars: readonly Component[], report: Report): void => {
  for (const { name } of calendars.flatMap(({ components }) => components)) {
    if (!readComponents.includes(name)) {
      report.noticeOnce(name, [name], exchangeFault('no-place-for-it', 'add-by-hand'));
    }
  }
};

/**
 * Reads the events of a calendar (iCalendar) as events of the network. Repeating and private events are reported and
 * left out; alarms and invitees are not read. Events of a calendar that cancels them are cancelled, and descriptions in
 * HTML become plain text. Of several entries of one event, the newest is read. Times get the UTC offset of their zone;
 * if the zone is neither known nor defined in the calendar, only the day is read. Like `readIcalendar`, but returns issues instead of throwing them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @example
 * const text = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:River Day\nDTSTART;VALUE=DATE:20301106\nEND:VEVENT\nEND:VCALENDAR\n';
 * const result = safeReadIcalendar(text, { network: { id: 'circle' } });
 * if (result.success) Object.keys(result.data.events); // ['river-day-2030']
 */
export const safeReadIcalendar = (
  input: string | Uint8Array,
  { mode = 'strict', ...options }: SafeReadOptions = {},
): ReadResult =>
  readSafely(() => {
    const report = new Report('icalendar');
    const root = readContentLines(contentText(input, options), report);
    const calendars = root.components.filter(({ name }) => name === 'VCALENDAR');
    const entries = calendars
      .flatMap((calendar) => {
        const events = calendar.components.filter(({ name }) => name === 'VEVENT');
        return events.map((component) => ({ component, calendar, isCancelled: isCancelling(calendar) }));
      })
      .map((entry, at) => ({ ...entry, at }));
    if (entries.length === 0) report.fault([], exchangeFault('no-events', 'export-calendar'));
    reportOthers(calendars, report);
    const draft = new Draft(options, report, givenIdsIn(entries.map(({ component }) => component)));
    const names = new KnownNames(draft);
    for (const { component, at, calendar, isCancelled } of newestEvents(entries, report)) {
      const dates = new DateReader(report, new CalendarZones(calendar));
      new EventReader(component, at, { draft, report, names, dates, isCancelled }).read();
    }
    names.finish();
    return report.finish(mode, entries.length > 0 ? () => draft.toDataset() : undefined);
  });

/**
 * Reads the events of a calendar; see `safeReadIcalendar`. Throws a `DatasetError` with all issues, by event and
 * property.
 *
 * @example
 * const text = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:River Day\nDTSTART;VALUE=DATE:20301106\nEND:VEVENT\nEND:VCALENDAR\n';
 * readIcalendar(text, { language: 'en' }).events; // { 'river-day-2030': { name: { en: 'River Day' }, startDate: '2030-11-06', … } }
 */
export const readIcalendar = (input: string | Uint8Array, options: ReadOptions = {}): Dataset =>
  dataOrThrow(safeReadIcalendar(input, options));
