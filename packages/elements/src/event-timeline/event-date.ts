import { findEdtf, formatEventDates, type EdtfPoint, type NetworkEvent } from '@health-networks/core';

/** When an event is, exactly as precisely as it is documented. */
export interface EventDate {
  text: string;
  /** For `time`, which knows years, months and days, and no periods or doubts. */
  datetime: string | undefined;
}

/** Where an event stands among the others. */
export interface EventPeriod {
  /** EDTF of the year, or of the years, in which it falls; empty where no source says. */
  edtf: string;
  /** Sorts the periods. */
  order: number;
}

type Dates = Pick<NetworkEvent, 'startDate' | 'endDate'>;

/** From the first date to the last, as one period where they are the ends of one. */
const joined = ({ startDate, endDate }: Dates): string | undefined => {
  if (endDate === undefined || endDate === startDate) return startDate;
  return startDate === undefined ? `../${endDate}` : `${startDate}/${endDate}`;
};

/** The valid part of a single date without doubts: a `time` of a moment tells its day. */
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

/** `2020` and `2020~` as they are; of a month or a day the year, since a doubt about a day is none about the year. */
const yearOfDate = (date: string): string => (date.length === 5 ? date : date.slice(0, 4));

/** The year itself (`2020`), then "about" that year (`2020~`), then what runs on; what only has an end goes before. */
const rankOf = (edtf: string): number => (edtf.startsWith('..') ? 0 : Math.min(edtf.length - 3, 3));

/** The year of an event, by its beginning; or the years, where the sources leave open which. */
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

/** Sorts within a period: what is less precise goes first, since it may be before everything else. */
export const orderOf = ({ startDate = '', endDate = '' }: Dates): string =>
  `${startDate.replace(/^\.\.\//, '')} ${endDate}`;
