import { findEdtf, formatEventDates, spokenLanguage, type Edtf, type NetworkEvent } from '@health-networks/core';

/** A date as on a leaf of a calendar. */
export interface CalendarLeaf {
  /** "6" or "2–6"; undefined where only the month is known. */
  day: string | undefined;
  /** Short name of the month. */
  month: string;
  year: string;
  /** Does the leaf leave out something, such as the time of day or an end in another month? */
  isPartial: boolean;
}

/** The date of an event, as precise as documented. */
export interface EventDate {
  text: string;
  /** The same without its year, to stand below it. */
  short: string;
  /** Value for `<time datetime>`, which has no periods or uncertainty; undefined for those. */
  datetime: string | undefined;
  /** Undefined for years, doubtful dates and periods in which the event falls. */
  leaf: CalendarLeaf | undefined;
}

type Dates = Pick<NetworkEvent, 'startDate' | 'endDate'>;

/** Joins both dates to one EDTF interval. */
const joined = ({ startDate, endDate }: Dates): string | undefined => {
  if (endDate === undefined || endDate === startDate) return startDate;
  return startDate === undefined ? `../${endDate}` : `${startDate}/${endDate}`;
};

/** The `datetime` of a single certain date; a time of day is cut off. */
const datetimeOf = (whole: string): string | undefined => {
  const { kind, start } = findEdtf(whole) ?? {};
  return kind === 'date' && start && !start.approximate && !start.uncertain ? whole.slice(0, 10) : undefined;
};

const isCertainMonth = (point: Edtf['start']): boolean =>
  point?.month !== undefined && !point.approximate && !point.uncertain;

const monthFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes milliseconds, so each is kept. */
const monthFormat = (locale: string): Intl.DateTimeFormat => {
  const format = monthFormats.get(locale) ?? new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  monthFormats.set(locale, format);
  return format;
};

const leafOf = ({ startDate = '', endDate = startDate }: Dates, language: string): CalendarLeaf | undefined => {
  const [first, last] = [findEdtf(startDate), findEdtf(endDate)];
  const [start, end] = [first?.start, last?.start];
  const areDates = first?.kind === 'date' && last?.kind === 'date';
  if (!areDates || !start || !isCertainMonth(start) || !end || !isCertainMonth(end)) return undefined;
  const isInMonth = start.year === end.year && start.month === end.month;
  const days = isInMonth ? [start.day, end.day] : [start.day];
  return {
    day: start.day === undefined ? undefined : [...new Set(days)].join('–'),
    month: monthFormat(spokenLanguage(language).locale).format(new Date(Date.UTC(2000, (start.month ?? 1) - 1))),
    year: String(start.year),
    isPartial: !isInMonth || start.time !== undefined,
  };
};

/** Leaves out a year at the end, where it is the only one. */
const withoutYear = (text: string): string =>
  text.match(/\d{4}/g)?.length === 1 ? text.replace(/\s\d{4}$/, '') : text;

/** Times are told with their distance to UTC, which goes without saying where the place is known. */
const withoutOffset = (text: string): string => text.replaceAll(/\s\(UTC[^)]*\)/g, '');

/** The date of an event; `undefined` where no source gives one. With `isPlaced`, its times are those of its place. */
export const eventDateOf = (dates: Dates, language: string, isPlaced = false): EventDate | undefined => {
  const formatted = formatEventDates(dates, language);
  if (formatted === undefined) return undefined;
  const text = isPlaced ? withoutOffset(formatted) : formatted;
  const { start } = findEdtf(dates.startDate ?? '') ?? {};
  const isPrecise = start?.month !== undefined;
  return {
    text,
    short: isPrecise ? withoutYear(text) : text,
    datetime: datetimeOf(joined(dates) ?? ''),
    leaf: leafOf(dates, language),
  };
};

/** The year under which an event stands: the one it starts in, or the last one in which it may have. */
export const yearOf = ({ startDate, endDate }: Dates): number | undefined => {
  const { start, end } = findEdtf(startDate ?? endDate ?? '') ?? {};
  return (end ?? start)?.year;
};

/** Sort key within a year. Less precise dates come first, because they may precede the others. */
export const orderOf = ({ startDate = '', endDate = '' }: Dates): string =>
  `${startDate.replace(/^\.\.\//, '')} ${endDate}`;
