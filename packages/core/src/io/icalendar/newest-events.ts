import type { Component } from '../content-lines/read-content-lines.js';
import { exchangeFault } from '../reading/exchange-fault.js';
import type { Report } from '../reading/report.js';

/** An event with its number in the file and what its calendar says of all its events. */
export interface CalendarEntry {
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
export const newestEvents = (entries: readonly CalendarEntry[], report: Report): CalendarEntry[] => {
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
