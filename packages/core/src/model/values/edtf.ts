/** One end of a documented date, as precise as the source was: the later parts are absent when unknown. */
export interface EdtfPoint {
  year: number;
  /** 1–12. */
  month?: number;
  /** 1–31. */
  day?: number;
  /** `T09:00:00+02:00` as written, with its offset. */
  time?: string;
  /** Whether the date is approximate (`~`). */
  approximate: boolean;
  /** Whether the source is unsure about the date (`?`). */
  uncertain: boolean;
}

/** A date, or a period with at most one open end (`undefined`). A single date is both its start and its end. */
export interface Edtf {
  kind: 'date' | 'interval';
  start: EdtfPoint | undefined;
  end: EdtfPoint | undefined;
}

const pointPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T[^~?%]+)?)?)?([~?%])?$/;
const timePattern = /^T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const isCalendarDay = ({ year, month = 1, day = 1 }: EdtfPoint): boolean =>
  year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const findPoint = (text: string): EdtfPoint | undefined => {
  const [whole, year, month, day, time, mark] = pointPattern.exec(text) ?? [];
  if (whole === undefined || (time !== undefined && !timePattern.test(time))) return undefined;
  const point: EdtfPoint = {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(time !== undefined && { time }),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  return isCalendarDay(point) ? point : undefined;
};

/** Sorts points in time; a missing month or day counts as the first. */
const compareStarts = (a: EdtfPoint, b: EdtfPoint): number =>
  a.year - b.year || (a.month ?? 1) - (b.month ?? 1) || (a.day ?? 1) - (b.day ?? 1);

/**
 * Whether only one of two points has a time. Days and times cannot be compared, because the day may be in another time
 * zone.
 */
const isMixed = (start: EdtfPoint, end: EdtfPoint): boolean => (start.time === undefined) !== (end.time === undefined);

/** Whether the text is a period with a time of day at only one end. */
export const isMixedInterval = (text: string): boolean => {
  const parts = text.split('/');
  const [start, end] = parts.map(findPoint);
  return parts.length === 2 && start !== undefined && end !== undefined && isMixed(start, end);
};

const findInterval = (from: string, to: string): Edtf | undefined => {
  const [start, end] = [findPoint(from), findPoint(to)];
  if ((!start && from !== '..') || (!end && to !== '..') || (!start && !end)) return undefined;
  if (start && end && (isMixed(start, end) || compareStarts(start, end) > 0)) return undefined;
  return { kind: 'interval', start, end };
};

/**
 * Parses the part of the Extended Date/Time Format that documented facts need: `2016`, `2019-03`, `2020-11-06`,
 * `2026-05-01T09:00:00+02:00`, `2020~` (approximate), `2020?` (uncertain), `2020%` (both) and the intervals
 * `2016/2020`, `../2020`, `2016/..`. Either both ends of an interval have a time of day or neither has. Returns
 * `undefined` for anything else, and for days that do not exist in the calendar.
 *
 * @see https://www.loc.gov/standards/datetime/
 * @example
 * findEdtf('2020-11~')?.start; // { year: 2020, month: 11, approximate: true, uncertain: false }
 * findEdtf('../2020')?.kind; // 'interval'
 * findEdtf('06-11-2020'); // undefined
 */
export const findEdtf = (text: string): Edtf | undefined => {
  const parts = text.split('/');
  if (parts.length === 2) return findInterval(parts[0] ?? '', parts[1] ?? '');
  const point = findPoint(text);
  return point && { kind: 'date', start: point, end: point };
};
