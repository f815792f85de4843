import type { Component } from '../content-lines/read-content-lines.js';
import { findZone, offsetText, withOffset } from './calendar-zone.js';
import { createOffsetFinder, parseOffset } from './defined-zone.js';

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
    const defined = this.#defined.get(name);
    const zone = findZone(name) ?? (defined && findZone(valueOf(defined, 'X-LIC-LOCATION') ?? ''));
    if (zone !== undefined) return withOffset(local, zone);
    const offset = (defined && createOffsetFinder(defined)?.(local)) ?? fixedOffset(name);
    return offset === undefined ? undefined : local + offsetText(offset);
  }
}
