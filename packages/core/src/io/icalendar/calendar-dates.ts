import { isKnownDay } from '../../model/guards/is-known-day.js';
import { addDays } from '../../model/values/add-days.js';
import { parameterOf, type ComponentReader, type Located } from '../content-lines/component-reader.js';
import { exchangeFault, type Report } from '../reading/report.js';
import type { CalendarZones } from './calendar-zone.js';
import { writtenDates } from './icalendar.js';

/** The days or moments of an event in a dataset. */
export interface CalendarDates {
  readonly startDate?: string;
  /** The last day, inclusive. */
  readonly endDate?: string;
}

const datePattern = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/;

const durationPattern = /^\+?P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/;

const dayMs = 86_400_000;

const isMoment = (date: string): boolean => date.includes('T');

/**
 * Returns the date as our file states it beside the calendar's own, with its offset. A program that moves the event
 * changes only its own, which then counts.
 */
const asWritten = (date: string, written: string): string => {
  if (!isKnownDay(written)) return date;
  const isSame = isMoment(date) ? Date.parse(written) === Date.parse(date) : written.slice(0, 10) === date;
  return isSame ? written : date;
};

/** Returns a later moment with the same offset. */
const addTo = (moment: string, milliseconds: number): string => {
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(moment)?.[0] ?? 'Z';
  const clock = Date.parse(`${moment.slice(0, 19)}Z`) + milliseconds;
  return new Date(clock).toISOString().slice(0, 19) + offset;
};

/** Reads the dates of events. A time in an unknown time zone is reported, never guessed. */
export class DateReader {
  readonly #report: Report;
  readonly #zones: CalendarZones;

  constructor(report: Report, zones: CalendarZones) {
    this.#report = report;
    this.#zones = zones;
  }

  #refuse({ path, line }: Located): string | undefined {
    this.#report.fault(path, { value: line.value, ...exchangeFault('not-a-moment', 'write-moment') });
    return undefined;
  }

  /** Reads a day, or a moment with its offset. */
  #dateOf(located: Located): string | undefined {
    const { line } = located;
    const [all, year, month, day, hours, minutes, seconds, utc] = datePattern.exec(line.value.trim()) ?? [];
    if (all === undefined) return this.#refuse(located);
    const date = `${String(year)}-${String(month)}-${String(day)}`;
    if (!isKnownDay(date)) return this.#refuse(located);
    if (hours === undefined) return date;
    const local = `${date}T${hours}:${String(minutes)}:${String(seconds)}`;
    if (!isKnownDay(`${local}Z`)) return this.#refuse(located);
    if (utc !== '') return `${local}Z`;
    return this.#momentIn(parameterOf(line, 'TZID') ?? this.#zones.main, local, located) ?? date;
  }

  /** Returns a moment of a zone. One that the clocks skip counts with the offset before, as the standard requires. */
  #momentIn(zone: string | undefined, local: string, { path, line }: Located): string | undefined {
    const moment = zone === undefined ? undefined : this.#zones.withOffset(local, zone);
    if (zone === undefined || moment === undefined) {
      const code = zone === undefined ? 'no-zone' : 'unknown-zone';
      this.#report.notice(path, { value: zone ?? line.value, ...exchangeFault(code, 'name-zone') });
      return undefined;
    }
    const fault = this.#zones.faultOf(local, zone);
    if (fault) this.#report.notice(path, { value: line.value, ...fault });
    return moment;
  }

  #refuseDuration({ path, line }: Located): string | undefined {
    const code = line.value.trim().startsWith('-P') ? 'ends-early' : 'not-a-duration';
    this.#report.fault(path, { value: line.value, ...exchangeFault(code, 'write-duration') });
    return undefined;
  }

  /** Returns the end after a duration. Whole days end on the day before. */
  #endAfter(start: string, located: Located): string | undefined {
    const [all, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] =
      durationPattern.exec(located.line.value.trim()) ?? [];
    if (all === undefined) return this.#refuseDuration(located);
    const wholeDays = Number(weeks) * 7 + Number(days);
    if (!isMoment(start)) return addDays(start, Math.max(0, wholeDays - 1));
    return addTo(start, wholeDays * dayMs + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000);
  }

  #endOf(start: string, end: Located | undefined, duration: Located | undefined): string | undefined {
    if (!end) return duration && this.#endAfter(start, duration);
    const date = this.#dateOf(end);
    if (date === undefined) return undefined;
    const isWholeDays = /^\d{8}$/.test(end.line.value.trim());
    const last = isWholeDays && date > start.slice(0, 10) ? addDays(date, -1) : date;
    const isEarly =
      isMoment(start) && isMoment(last) ? Date.parse(last) < Date.parse(start) : last.slice(0, 10) < start.slice(0, 10);
    if (!isEarly) return last;
    this.#report.fault(end.path, { value: end.line.value, ...exchangeFault('ends-early', 'correct-end') });
    return undefined;
  }

  /** Reads DTSTART with DTEND or DURATION. */
  read(reader: ComponentReader): CalendarDates {
    const [start, end] = [reader.one(writtenDates.DTSTART), reader.one(writtenDates.DTEND)];
    const { startDate, endDate = startDate } = this.#read(reader);
    if (startDate === undefined || endDate === undefined) return {};
    const last = asWritten(endDate, end?.line.value ?? '');
    return { startDate: asWritten(startDate, start?.line.value ?? ''), ...(last !== startDate && { endDate: last }) };
  }

  #read(reader: ComponentReader): CalendarDates {
    const [start, end, duration] = [reader.one('DTSTART'), reader.one('DTEND'), reader.one('DURATION')];
    if (!start) {
      this.#report.notice([...reader.path, 'DTSTART'], exchangeFault('no-start', 'give-start'));
      return {};
    }
    const startDate = this.#dateOf(start);
    if (startDate === undefined) return {};
    const endDate = this.#endOf(startDate, end, duration);
    return { startDate, ...(endDate !== undefined && endDate !== startDate && { endDate }) };
  }
}
