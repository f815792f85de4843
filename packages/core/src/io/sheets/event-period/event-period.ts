import { addDays } from '../../../model/values/add-days.js';
import { isBeforeStart } from '../../../model/values/date-order.js';
import { clockFault, findZone, withOffset } from '../../icalendar/calendar-zone.js';
import { sheetFault } from '../../reading/sheet-fault.js';
import { readDate, timeOfDay, offsetOn, zoneOf, readPeriod, type CellPeriod } from '../../tables/cell-date.js';
import { isDay } from '../../tables/cell-weekday.js';
import type { RowReader } from '../../tables/row-reader.js';
import { findDayRange } from './cell-range.js';
import { findTimeRange, type TimeRange } from './cell-time.js';

type PeriodColumn = 'startDate' | 'endDate' | 'startTime' | 'endTime' | 'timeZone';

type Reader = RowReader<PeriodColumn>;

/** Reads the first and the last day from two cells, or from a period in the first. */
const readDays = (reader: Reader, language: string): CellPeriod => {
  const range = findDayRange(reader.cell('startDate'), language);
  if (!range) return readPeriod(reader, language);
  const { first: startDate, last } = range;
  const { endDate = last } = readPeriod(reader.with({ startDate }), language);
  if (endDate !== last) {
    const values = { header: reader.header('endDate'), end: endDate };
    reader.isRight('startDate', {
      value: reader.cell('startDate'),
      ...sheetFault('two-ends', 'keep-one-end', { ...values, day: startDate }),
    });
  }
  return { startDate, endDate };
};

/** Splits a cell that contains a day and a time. */
const takeApart = (cell: string, language: string): { readonly day: string; readonly time: string } | undefined => {
  const [behind] = timeOfDay().exec(cell) ?? [];
  if (behind === undefined) return undefined;
  const day = cell.slice(0, -behind.length).trim();
  return 'value' in readDate(day, language) || findDayRange(day, language)
    ? { day, time: behind.replace(/^[T ,]\s*/, '') }
    : undefined;
};

/** A moment as workbook cells contain it. */
const ofWorkbook = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/**
 * Returns a reader that has times after days in separate columns. Without a time zone, they are accepted only in
 * workbooks: in text, they are a fault, and the remedy suggests the day.
 */
const withTimesApart = (reader: Reader, language: string): Reader => {
  const hasZone = reader.cell('timeZone') !== '';
  const [start, end] = (['startDate', 'endDate'] as const)
    .map((column) => reader.cell(column))
    .map((cell) => (hasZone || ofWorkbook.test(cell) ? takeApart(cell, language) : undefined));
  return reader.with({
    ...(start && { startDate: start.day, startTime: reader.cell('startTime') || start.time }),
    ...(end && { endDate: end.day, endTime: reader.cell('endTime') || end.time }),
  });
};

const readTimes = (reader: Reader, column: 'startTime' | 'endTime'): TimeRange | undefined => {
  const cell = reader.cell(column);
  const found = findTimeRange(cell);
  if (cell !== '' && !found) {
    reader.notice(column, { severity: 'warning', value: cell, ...sheetFault('not-a-time', 'write-time') });
  }
  return found;
};

const readZone = (reader: Reader): string | undefined => {
  const cell = reader.cell('timeZone');
  const zone = cell === '' ? undefined : findZone(cell);
  if (cell !== '' && zone === undefined) {
    reader.notice('timeZone', { severity: 'warning', value: cell, ...sheetFault('unknown-zone', 'write-zone') });
  }
  return zone;
};

/** Reports a time without a zone: only its day is read, as in calendars. */
const reportMissingZone = (reader: Reader, day: string, { start }: TimeRange, language: string): void => {
  const column = reader.cell('startTime') === '' ? 'startDate' : 'startTime';
  const time = `${day}T${start}:00${offsetOn(day, language)}`;
  const fault = sheetFault('no-zone', 'name-zone', {
    zone: zoneOf(language),
    header: reader.header('startDate'),
    time,
  });
  reader.notice(column, { severity: 'warning', value: reader.cell(column), ...fault });
};

/** Returns the last moment. An end before the start is reported and not read. */
const endOf = (reader: Reader, start: string, end: string | undefined): CellPeriod => {
  if (end === undefined || !isBeforeStart(end, start)) return { startDate: start, endDate: end };
  const columns = ['endTime', 'endDate', 'startTime'] as const;
  const column = columns.find((name) => reader.cell(name) !== '') ?? 'startDate';
  const values = { header: reader.header('startDate'), start };
  reader.isRight(column, { value: reader.cell(column), ...sheetFault('before-start', 'swap-dates', values) });
  return { startDate: start };
};

/** Whether a moment exists. One that the clocks skip is a fault, and one that they repeat is reported. */
const isOnClock = (reader: Reader, local: string, zone: string, columns: readonly PeriodColumn[]): boolean => {
  const fault = clockFault(local, zone);
  if (!fault) return true;
  const column = columns.find((name) => reader.cell(name) !== '') ?? 'startDate';
  const value = reader.cell(column);
  if (fault.severity === undefined) return reader.isRight(column, { value, ...fault });
  reader.notice(column, { value, ...fault });
  return true;
};

/** Maximum length of a night: what seems longer has its times swapped. */
const maxNightHours = 12;

/** Whether an event ends on the next day: from 22:00 to 01:00, not from 16:00 to 14:00. */
const isOvernight = (start: string, end: string): boolean => {
  const [from, to] = [start, end].map((time) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60);
  return end < start && 24 + Number(to) - Number(from) <= maxNightHours;
};

/** Returns two moments of a zone; only the days if the clocks skip one of them. */
const momentsIn = (
  reader: Reader,
  zone: string,
  { begins, ends }: { readonly begins: string; readonly ends: string | undefined },
  days: CellPeriod,
): CellPeriod => {
  const exist = [
    isOnClock(reader, begins, zone, ['startTime', 'startDate']),
    ends === undefined || isOnClock(reader, ends, zone, ['endTime', 'startTime', 'endDate']),
  ];
  if (exist.includes(false)) return days;
  return endOf(reader, withOffset(begins, zone), ends === undefined ? days.endDate : withOffset(ends, zone));
};

/**
 * Reads the days of an event with its times of day. They become moments if the row names its time zone; otherwise only
 * the days are read, which is reported.
 */
export const readEventPeriod = (written: Reader, language: string): CellPeriod => {
  const reader = withTimesApart(written, language);
  const days = readDays(reader, language);
  const { startDate, endDate } = days;
  const [times, ending, zone] = [readTimes(reader, 'startTime'), readTimes(reader, 'endTime'), readZone(reader)];
  if (!times || !isDay(startDate)) return days;
  if (zone === undefined) {
    reportMissingZone(written, startDate, times, language);
    return days;
  }
  const end = ending?.start ?? times.end;
  const lastDay = endDate ?? addDays(startDate, end !== undefined && isOvernight(times.start, end) ? 1 : 0);
  const ends = end !== undefined && isDay(lastDay) ? `${lastDay}T${end}:00` : undefined;
  return momentsIn(written, zone, { begins: `${startDate}T${times.start}:00`, ends }, days);
};
