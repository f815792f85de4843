import { findEdtf, formatEventDates, type NetworkEvent } from '@health-networks/core';

/** The date of an event, as precise as documented. */
export interface EventDate {
  text: string;
  /** The text without the year, for use below a heading with the year. */
  short: string;
  /** The year, if it is at the end of the text or all of it; `short` is the text without it. */
  year: string | undefined;
  /** Value for `<time datetime>`; undefined for periods and uncertain dates, which it cannot express. */
  datetime: string | undefined;
}

type Dates = Pick<NetworkEvent, 'startDate' | 'endDate'>;

/** Joins both dates to one EDTF interval. */
const joined = ({ startDate, endDate }: Dates): string | undefined => {
  if (endDate === undefined || endDate === startDate) return startDate;
  return startDate === undefined ? `../${endDate}` : `${startDate}/${endDate}`;
};

/** Returns the `datetime` of a single certain date, without the time of day. */
const datetimeOf = (whole: string): string | undefined => {
  const { kind, start } = findEdtf(whole) ?? {};
  return kind === 'date' && start && !start.approximate && !start.uncertain ? whole.slice(0, 10) : undefined;
};

/** Removes a year at the end, if it is the only one. */
const withoutYear = (text: string): string =>
  text.match(/\d{4}/g)?.length === 1 ? text.replace(/\s\d{4}$/, '') : text;

/** Removes UTC offsets from times, which are unnecessary if the place is known. */
const withoutOffset = (text: string): string => text.replaceAll(/\s\(UTC[^)]*\)/g, '');

/**
 * Returns the date of an event; `undefined` if no source gives one. With `isPlaced`, times are those of the event's
 * place.
 */
export const eventDateOf = (dates: Dates, language: string, isPlaced = false): EventDate | undefined => {
  const formatted = formatEventDates(dates, language);
  if (formatted === undefined) return undefined;
  const text = isPlaced ? withoutOffset(formatted) : formatted;
  const { start } = findEdtf(dates.startDate ?? '') ?? {};
  const isPrecise = start?.month !== undefined;
  const short = isPrecise ? withoutYear(text) : text;
  return {
    text,
    short,
    year: short === text ? /^\d+$/.exec(text)?.[0] : text.slice(short.length).trim(),
    datetime: datetimeOf(joined(dates) ?? ''),
  };
};

/**
 * Returns the year under which an event is listed: the year it starts in, or the last one in which it may have started.
 */
export const yearOf = ({ startDate, endDate }: Dates): number | undefined => {
  const { start, end } = findEdtf(startDate ?? endDate ?? '') ?? {};
  return (end ?? start)?.year;
};

/** Returns the sort key within a year. Less precise dates come first, because they may precede the others. */
export const orderOf = ({ startDate = '', endDate = '' }: Dates): string =>
  `${startDate.replace(/^\.\.\//, '')} ${endDate}`;
