import type { Dataset } from '../../model/types.generated.js';
import { givenIdsIn } from '../content-lines/component-reader.js';
import { contentText, readContentLines, type Component } from '../content-lines/read-content-lines.js';
import { Draft, type ReadOptions, type SafeReadOptions } from '../reading/draft.js';
import { KnownNames } from '../reading/known-names.js';
import { dataOrThrow, readSafely, type ReadResult } from '../../model/issues/read-result.js';
import { exchangeFault, Report } from '../reading/report.js';
import { DateReader } from './calendar-dates.js';
import { CalendarZones } from './calendar-zone.js';
import { EventReader } from './event-reader.js';

/** An event with its number in the file and what its calendar says of all its events. */
interface CalendarEntry {
  readonly component: Component;
  readonly at: number;
  readonly calendar: Component;
  readonly isCancelled: boolean;
}

const valueOf = ({ lines }: Component, name: string): string =>
  lines.find((line) => line.name === name)?.value.trim() ?? '';

/** An entry that cancels an event is read if nothing else tells which one is newer. */
const cancels = ({ component, isCancelled }: CalendarEntry): number =>
  isCancelled || valueOf(component, 'STATUS').toUpperCase() === 'CANCELLED' ? 1 : 0;

const momentOf = ({ component }: CalendarEntry): string =>
  ['LAST-MODIFIED', 'DTSTAMP'].map((name) => valueOf(component, name)).find((value) => value !== '') ?? '';

const sequenceOf = ({ component }: CalendarEntry): number => Number.parseInt(valueOf(component, 'SEQUENCE'), 10) || 0;

/** Compares the age of two entries of an event (RFC 5546): the newer one is first. */
const byAge = (a: CalendarEntry, b: CalendarEntry): number =>
  sequenceOf(b) - sequenceOf(a) || (momentOf(a) === momentOf(b) ? 0 : momentOf(a) < momentOf(b) ? 1 : -1);

/**
 * Whether an entry repeats or is older than the newest one of its event. Entries of one age at different times are
 * different events, to which a program gave one UID.
 */
const isOutdated = (entry: CalendarEntry, newest: CalendarEntry): boolean =>
  byAge(entry, newest) !== 0 || valueOf(entry.component, 'DTSTART') === valueOf(newest.component, 'DTSTART');

/** Returns the entries of each event: by UID, and in a series by the date that an entry replaces. */
const groupsOf = (entries: readonly CalendarEntry[]): CalendarEntry[][] => {
  const groups = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    const uid = valueOf(entry.component, 'UID');
    const key = uid === '' ? String(entry.at) : JSON.stringify([uid, valueOf(entry.component, 'RECURRENCE-ID')]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
};

/**
 * Returns the newest entry of each event, in file order: an invitation that was changed or cancelled is in a mailbox and
 * in many exports several times. The others are reported.
 */
const newestEvents = (entries: readonly CalendarEntry[], report: Report): CalendarEntry[] => {
  const outdated = new Set<CalendarEntry>();
  for (const group of groupsOf(entries)) {
    const [newest, ...others] = [...group].sort((a, b) => byAge(a, b) || cancels(b) - cancels(a));
    for (const entry of others) if (newest && isOutdated(entry, newest)) outdated.add(entry);
  }
  for (const { component, at } of outdated) {
    const value = valueOf(component, 'SUMMARY') || valueOf(component, 'UID');
    report.notice(['VEVENT', at], { severity: 'info', value, ...exchangeFault('older-entry', 'newest-counts') });
  }
  return entries.filter((entry) => !outdated.has(entry));
};

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
