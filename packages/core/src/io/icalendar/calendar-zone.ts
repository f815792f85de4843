import type { FaultText } from '../../model/issues/fault-words.js';
import { dateTimeFormat } from '../../text/formatters.js';
import type { Component } from '../content-lines/read-content-lines.js';
import { sheetFault } from '../reading/sheet-fault.js';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Windows names of European time zones, which Outlook writes. */
const windowsZones: Readonly<Record<string, string>> = {
  'W. Europe Standard Time': 'Europe/Amsterdam',
  'Romance Standard Time': 'Europe/Brussels',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'FLE Standard Time': 'Europe/Helsinki',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'GTB Standard Time': 'Europe/Athens',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Turkey Standard Time': 'Europe/Istanbul',
};

/** Returns the local time in a zone, encoded as if it were UTC. */
const clocksIn = (zone: string, moment: number): number => {
  const format = dateTimeFormat('en-u-ca-iso8601-hc-h23', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};

/** Formats an offset in minutes as `+02:00`. */
const offsetText = (minutes: number): string => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
};

/** Windows shows a zone as "(UTC+01:00) Amsterdam, Berlin, Bern, …", by cities after which the IANA names zones. */
const zonesOfCities = (name: string): string[] => {
  const [, cities = ''] = /^\((?:UTC|GMT)[^)]*\) (.+)$/.exec(name) ?? [];
  return cities === '' ? [] : cities.split(/,\s*/).map((city) => `Europe/${city}`);
};

/** Returns the IANA name of a calendar's zone, or `undefined` if the platform does not know it. */
export const findZone = (name: string): string | undefined => {
  // Some programs write "/freeassociation.sourceforge.net/Europe/Berlin".
  const bare = /[A-Z]\w+\/[A-Z][\w+-]+(?:\/[A-Z]\w+)?$/.exec(name)?.[0];
  for (const zone of [windowsZones[name], name, bare, ...zonesOfCities(name)]) {
    try {
      if (zone !== undefined) return dateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    } catch {
      // Unknown zone: try the next name.
    }
  }
  return undefined;
};

/** Returns the offsets of a zone before and after a local time, in minutes, and which of them give that time. */
const offsetsAround = (local: string, zone: string): { readonly all: number[]; readonly fitting: number[] } => {
  const wanted = Date.parse(`${local}Z`);
  const all = [...new Set([wanted - dayMs, wanted + dayMs].map((near) => clocksIn(zone, near) - near))];
  return { all, fitting: all.filter((offset) => clocksIn(zone, wanted - offset) === wanted) };
};

const atOffset = (local: string, offset: number): string => local + offsetText(Math.round(offset / minuteMs));

/**
 * Adds the UTC offset to a local time of a zone. In the hour that occurs twice, the first occurrence is meant, as the
 * standard requires.
 *
 * @example
 * withOffset('2026-05-01T09:00:00', 'Europe/Amsterdam'); // '2026-05-01T09:00:00+02:00'
 */
export const withOffset = (local: string, zone: string): string => {
  const { all, fitting } = offsetsAround(local, zone);
  return atOffset(local, fitting[0] ?? all[0] ?? 0);
};

/**
 * Returns what is wrong with a local time at which the clocks of a zone change: it does not exist, or occurs twice.
 *
 * @example
 * clockFault('2026-03-29T02:30:00', 'Europe/Amsterdam')?.code; // 'table.skipped-time'
 */
export const clockFault = (
  local: string,
  zone: string,
): (FaultText & { readonly severity?: 'warning' }) | undefined => {
  const { all, fitting } = offsetsAround(local, zone);
  const values = { day: local.slice(0, 10), zone };
  const [before = 0, after = 0] = all;
  if (fitting.length === 0) {
    const near = new Date(Date.parse(`${local}Z`) + Math.abs(after - before)).toISOString().slice(11, 16);
    return sheetFault('skipped-time', 'other-time', { ...values, near });
  }
  if (fitting.length < 2) return undefined;
  const moment = atOffset(local.slice(0, 16), after);
  return { severity: 'warning', ...sheetFault('repeated-time', 'write-offset', { ...values, moment }) };
};

/** One of the two times of a zone, such as summer time, and when it begins. */
interface Observance {
  /** Local times at which it begins, encoded as if they were UTC. */
  readonly onsetsUpTo: (wanted: number) => readonly number[];
  readonly from: number;
  readonly to: number;
}

const valuesOf = ({ lines }: Component, name: string): string[] =>
  lines.flatMap((line) => (line.name === name ? line.value.trim().split(',') : []));

/** Parses an offset of iCalendar or of a zone's name, in minutes: `+0200`, `+02:00`, `-5`. */
const parseOffset = (text = ''): number | undefined => {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{1,2}):?(\d{2})?(?:\d{2})?$/.exec(text.trim()) ?? [];
  if (hours === undefined) return undefined;
  const size = Number(hours) * 60 + Number(minutes);
  return size > 14 * 60 ? undefined : size * (sign === '-' ? -1 : 1);
};

const momentOf = (text = ''): number => {
  const [, year, month, day, hours, minutes, seconds] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/.exec(text) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
};

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** Returns the day of a month that a rule names by its weekday: `-1SU` is the last Sunday. */
const dayInMonth = (year: number, month: number, byDay: string): number | undefined => {
  const [, nth, name = ''] = /^([+-]?[1-5])([A-Z]{2})$/.exec(byDay) ?? [];
  const weekday = weekdays.indexOf(name);
  if (nth === undefined || weekday < 0) return undefined;
  const isLast = nth.startsWith('-');
  const edge = Date.UTC(year, isLast ? month : month - 1, isLast ? 0 : 1);
  const gap = isLast ? new Date(edge).getUTCDay() - weekday : weekday - new Date(edge).getUTCDay();
  return edge + (isLast ? -1 : 1) * (((gap + 7) % 7) + (Math.abs(Number(nth)) - 1) * 7) * dayMs;
};

/** Returns when a rule of a zone begins in a year, or `undefined` if it is none of those that zones have. */
const onsetIn = (year: number, start: number, rule: ReadonlyMap<string, string>): number | undefined => {
  const month = Number(rule.get('BYMONTH') ?? new Date(start).getUTCMonth() + 1);
  const day = dayInMonth(year, month, rule.get('BYDAY') ?? '');
  return day === undefined ? undefined : day + (start - Math.floor(start / dayMs) * dayMs);
};

const ruleOf = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(';').map((part) => part.split('=') as [string, string]));

/** Returns one time of a zone, or `undefined` if its definition is not understood. */
const observanceOf = (component: Component): Observance | undefined => {
  const [start, written] = [
    momentOf(valuesOf(component, 'DTSTART')[0]),
    component.lines.find((l) => l.name === 'RRULE'),
  ];
  const [from, to] = ['TZOFFSETFROM', 'TZOFFSETTO'].map((name) => parseOffset(valuesOf(component, name)[0]));
  const rule = ruleOf(written?.value.trim() ?? '');
  const isUnderstood = !written || (rule.get('FREQ') === 'YEARLY' && onsetIn(2000, start, rule) !== undefined);
  if (Number.isNaN(start) || from === undefined || to === undefined || !isUnderstood) return undefined;
  const until = momentOf(rule.get('UNTIL'));
  const given = [start, ...valuesOf(component, 'RDATE').map(momentOf)];
  const onsetsUpTo = (wanted: number): number[] => {
    const year = new Date(wanted).getUTCFullYear();
    const repeated = written ? [year - 1, year].map((each) => onsetIn(each, start, rule) ?? NaN) : [];
    return [...given, ...repeated.filter((onset) => onset >= start && !(onset > until))].filter(
      (each) => each <= wanted,
    );
  };
  return { onsetsUpTo, from, to };
};

/**
 * Returns a function that finds the offset of local times, in minutes, as the VTIMEZONE of a file defines it, or
 * `undefined` if it is not understood.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5
 */
const createOffsetFinder = ({ components }: Component): ((local: string) => number) | undefined => {
  const parts = components.filter(({ name }) => name === 'STANDARD' || name === 'DAYLIGHT').map(observanceOf);
  const observances = parts.filter((part) => part !== undefined);
  const [first] = observances;
  if (!first || observances.length < parts.length) return undefined;
  return (local) => {
    const wanted = Date.parse(`${local}Z`);
    const begun = observances.map((one) => ({ ...one, onset: Math.max(-Infinity, ...one.onsetsUpTo(wanted)) }));
    const last = begun.reduce((a, b) => (b.onset > a.onset ? b : a));
    if (last.onset === -Infinity) return first.from;
    // A time that the clocks skip is read with the offset before, as in zones that are known by name.
    return wanted - last.onset < (last.to - last.from) * minuteMs ? last.from : last.to;
  };
};

const valueOf = ({ lines }: Component, name: string): string | undefined =>
  lines.find((line) => line.name === name)?.value.trim();

/** Parses the name of a zone that is always the same time from UTC: `GMT+0200`, `UTC+02:00`, `+02:00`. */
const fixedOffset = (name: string): number | undefined => parseOffset(name.replace(/^(?:GMT|UTC)(?=[+-])/i, ''));

/** The time zones of a calendar: known by name, or defined in the calendar. */
export class CalendarZones {
  /** The zone of times that name none. */
  readonly main: string | undefined;
  readonly #defined: ReadonlyMap<string | undefined, Component>;

  constructor(calendar: Component) {
    this.main = valueOf(calendar, 'X-WR-TIMEZONE');
    const defined = calendar.components.filter(({ name }) => name === 'VTIMEZONE');
    this.#defined = new Map(defined.map((zone) => [valueOf(zone, 'TZID'), zone]));
  }

  /**
   * Adds the UTC offset to a local time, or returns `undefined` if the zone is unknown. The calendar's own definition
   * counts only where the platform does not know the name, because programs often write outdated ones.
   */
  withOffset(local: string, name: string): string | undefined {
    const zone = this.#zoneOf(name);
    if (zone !== undefined) return withOffset(local, zone);
    const defined = this.#defined.get(name);
    const offset = (defined && createOffsetFinder(defined)?.(local)) ?? fixedOffset(name);
    return offset === undefined ? undefined : local + offsetText(offset);
  }

  /** Returns the zone that the platform knows by this name, or by the place that the calendar gives for it. */
  #zoneOf(name: string): string | undefined {
    const defined = this.#defined.get(name);
    return findZone(name) ?? (defined && findZone(valueOf(defined, 'X-LIC-LOCATION') ?? ''));
  }

  /** Returns what is wrong with a time at which the clocks change in a zone that is known by name. */
  faultOf(local: string, name: string): ReturnType<typeof clockFault> {
    const zone = this.#zoneOf(name);
    return zone === undefined ? undefined : clockFault(local, zone);
  }
}
