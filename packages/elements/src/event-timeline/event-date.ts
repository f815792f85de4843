import { findEdtf, formatEventDates, type EdtfPoint, type NetworkEvent } from '@health-networks/core';

/** The date of an event, as precise as documented. */
export interface EventDate {
  text: string;
  /** Value for `<time datetime>`, which has no periods or uncertainty; undefined for those. */
  datetime: string | undefined;
}

/** The heading group of an event. */
export interface EventPeriod {
  /** EDTF of the year or years; empty for an undated event. */
  edtf: string;
  order: number;
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

/** The date of an event; `undefined` where no source gives one. */
export const eventDateOf = (dates: Dates, language: string): EventDate | undefined => {
  const text = formatEventDates(dates, language);
  return text === undefined ? undefined : { text, datetime: datetimeOf(joined(dates) ?? '') };
};

const yearOf = (point: EdtfPoint | undefined): string => (point ? String(point.year).padStart(4, '0') : '..');

/**
 * Keeps `2020` and `2020~`; of a month or day only the year, because uncertainty about a day does not concern the year.
 */
const yearOfDate = (date: string): string => (date.length === 5 ? date : date.slice(0, 4));

/** Order within a year: open start, `2020`, `2020~`, then intervals. */
const rankOf = (edtf: string): number => (edtf.startsWith('..') ? 0 : Math.min(edtf.length - 3, 3));

/** The year in which an event starts, or the interval of years that the sources leave open. */
export const periodOf = ({ startDate, endDate }: Dates): EventPeriod => {
  const whole = startDate ?? `../${endDate ?? ''}`;
  const { kind, start, end } = findEdtf(whole) ?? {};
  const point = start ?? end;
  if (!point) return { edtf: '', order: Infinity };
  const [first, last] = [yearOf(start), yearOf(end)];
  const years = first === last ? first : `${first}/${last}`;
  const edtf = kind === 'date' ? yearOfDate(whole) : years;
  return { edtf, order: point.year * 10 + rankOf(edtf) };
};

/** Sort key within a period. Less precise dates come first, because they may precede the others. */
export const orderOf = ({ startDate = '', endDate = '' }: Dates): string =>
  `${startDate.replace(/^\.\.\//, '')} ${endDate}`;
