import { findEdtf, formatEventDates, type NetworkEvent } from '@health-networks/core';

/** The date of an event, as precise as documented. */
export interface EventDate {
  text: string;
  /** The same without its year, to stand below it. */
  short: string;
  /** The year where it ends the text, which without it is `short`, or is all of it. */
  year: string | undefined;
  /** Value for `<time datetime>`, which has no periods or uncertainty; undefined for those. */
  datetime: string | undefined;
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
  const short = isPrecise ? withoutYear(text) : text;
  return {
    text,
    short,
    year: short === text ? /^\d+$/.exec(text)?.[0] : text.slice(short.length).trim(),
    datetime: datetimeOf(joined(dates) ?? ''),
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
