import { foldWord } from '../../model/fold-text.js';
import { isTimeZone } from '../../model/guards/is-time-zone.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { isBeforeStart } from '../../model/values/date-order.js';
import { findEdtf } from '../../model/values/edtf.js';
import { rowWords } from '../../text/tables/row-words.js';
import { anyOf } from '../../text/tables/word-store.js';
import { tableFault } from '../reading/table-fault.js';
import type { CellValue } from './cell-faults.js';
import { calendarNames, findWeekday, isDay, isOn } from './cell-weekday.js';
import type { RowReader } from './row-reader.js';

/** Returns the time zone that readers of a language probably mean, for remedies. */
export const zoneOf = (language: string): string =>
  rowWords
    .of(`${language},en`)
    .map(({ timeZone }) => timeZone)
    .find(isTimeZone) ?? 'UTC';

/** Returns the UTC offset of that zone on a day, which differs in summer. */
export const offsetOn = (day: string, language: string): string => {
  const timeZone = zoneOf(language);
  const formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = formatter.formatToParts(new Date(`${day}T12:00Z`)).find(({ type }) => type === 'timeZoneName')?.value;
  return name?.replace('GMT', '') || '+00:00';
};

/** By position from January. */
const monthsIn = /* @__PURE__ */ calendarNames({
  part: 'month',
  moments: [...Array(12).keys()].map((month) => Date.UTC(2020, month, 1)),
  inDates: [{ day: 'numeric' }, { year: 'numeric' }],
});

const findMonth = (word: string, language: string): number | undefined => {
  const at = monthsIn()(language).get(foldWord(word));
  return at === undefined ? undefined : at + 1;
};

const two = (number: number | string): string => String(number).padStart(2, '0');

/** A day or month in parts, even if it does not exist in the calendar. */
interface DateParts {
  readonly year: string;
  readonly month: number | string;
  readonly day?: string | undefined;
}

/** Returns a day or month in EDTF if the calendar has it. */
const calendarDate = ({ year, month, day }: DateParts): string | undefined => {
  const text = day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  return findEdtf(text) && text;
};

/** Splits a date in words: "1 maart 2019", "maart 2019", "March 1, 2019", "1-mrt-2019", "1 de março de 2019". */
const partsInWords = (cell: string, language: string): DateParts | undefined => {
  const dayFirst = /^(?:(\d{1,2})(?:[-./]|\.? (?:de )?))?(\p{L}+)(?:[-./]|\.? (?:de )?)(\d{4})$/u.exec(cell);
  const monthFirst = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u.exec(cell);
  const [day, word, year] = dayFirst ? dayFirst.slice(1) : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = word === undefined ? undefined : findMonth(word, language);
  return month === undefined || year === undefined ? undefined : { year, month, day };
};

const inWords = (cell: string, language: string): string | undefined => {
  const parts = partsInWords(cell, language);
  return parts && calendarDate(parts);
};

interface Written {
  readonly date?: string | undefined;
  /** The other possible date, if day and month can be confused. */
  readonly other?: string | undefined;
}

/** Whether the month may come first: with slashes, in English or an unknown language. */
const mayBeMonthFirst = (mark: string | undefined, language: string): boolean =>
  mark === '/' && /^(?:en|und)\b/.test(language);

/** Danes write "1/3-2019". */
const dayMonthYear = /^(\d{1,2})([-./])(\d{1,2})(?:\2|(?<=\/\d+)-)(\d{4})$/;

/** Reads a date in numbers, with the day before the month, as everywhere in Europe. */
const inNumbers = (cell: string, language: string): Written => {
  const [, month, yearOnly] = /^(\d{1,2})[-./](\d{4})$/.exec(cell) ?? [];
  if (month !== undefined && yearOnly !== undefined) return { date: calendarDate({ year: yearOnly, month }) };
  const [, a, mark, b, year] = dayMonthYear.exec(cell) ?? [];
  if (a === undefined || b === undefined || year === undefined) return {};
  const dayFirst = calendarDate({ year, month: b, day: a });
  if (!mayBeMonthFirst(mark, language)) return { date: dayFirst };
  const monthFirst = calendarDate({ year, month: a, day: b });
  return { date: dayFirst ?? monthFirst, other: dayFirst === monthFirst ? undefined : dayFirst && monthFirst };
};

/** Returns the day of an Excel serial number, which a cell shows if it has lost its format. */
const dayOfSerial = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

/** Splits a day in numbers, with the year last or first: "1-3-2019", "2019/3/1", "20190301". */
const partsInNumbers = (cell: string): DateParts | undefined => {
  const [, lastDay, , lastMonth, lastYear] = dayMonthYear.exec(cell) ?? [];
  const [, firstYear, , firstMonth, firstDay] = /^(\d{4})([-./]?)(\d{1,2})\2(\d{1,2})$/.exec(cell) ?? [];
  const [year, month, day] = [lastYear ?? firstYear, lastMonth ?? firstMonth, lastDay ?? firstDay];
  return year === undefined || month === undefined ? undefined : { year, month, day };
};

/** Words before a time in languages that have no words of tables built in. */
const furtherAt = ['kl', 'kl.', 'às', 'a las'];

/** Matches a time after a day, in all languages: "10:00", "om 14.00 uur", "klo 14.00". */
export const timeOfDay = /* @__PURE__ */ rowWords.make((all) => {
  const before = anyOf([...furtherAt, ...all.flatMap(({ time }) => time.at)]);
  const behind = anyOf([...['am', 'pm'], ...all.flatMap(({ time }) => time.hours)]);
  return new RegExp(`[T ,]\\s*(?:${before} )?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?${behind})?$`, 'iu');
});

/** Whether the parts form a day that does not exist in that month. */
const isNoSuchDay = (parts: DateParts): boolean =>
  calendarDate(parts) === undefined && calendarDate({ ...parts, year: '2020', month: 1 }) !== undefined;

const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 70 ? 20 : 19}${year}`);

/** Returns the day or month that is probably meant by a month in words and two digits for the year: "1-mei-24". */
const probableInWords = (cell: string, language: string): string | undefined => {
  const [, start, year] = /^(.*\p{L}\.?[-./ ]'?)(\d\d)$/u.exec(cell) ?? [];
  return start === undefined || year === undefined
    ? undefined
    : inWords(`${start.replace(/'$/, '')}${fullYear(year)}`, language);
};

/** Returns the day that is probably meant: with two digits for the year, or with the month first. */
const probableDay = (cell: string, language: string): string | undefined => {
  const [, first, , second, year] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{2}|\d{4})$/.exec(cell) ?? [];
  if (first === undefined || second === undefined || year === undefined) return probableInWords(cell, language);
  const full = fullYear(year);
  return (
    calendarDate({ year: full, month: second, day: first }) ?? calendarDate({ year: full, month: first, day: second })
  );
};

/** Returns the fault of a day whose day and month can be confused. */
const confusionIn = ({ date: day, other }: Written): FaultText | undefined =>
  day === undefined || other === undefined ? undefined : tableFault('two-days', 'choose-day', { day, other });

/** Faults of days whose notation is not read although their parts are recognized. */
const dayFault = (cell: string, language: string): FaultText => {
  const day = cell.replace(timeOfDay(), '');
  const confusion = confusionIn(inNumbers(day, language));
  if (confusion) return confusion;
  const parts = partsInNumbers(day) ?? partsInWords(day, language);
  const near = (parts && calendarDate(parts)) ?? probableDay(day, language);
  if (near !== undefined) return tableFault('not-a-date', 'did-you-mean', { near });
  return tableFault(parts && isNoSuchDay(parts) ? 'no-such-day' : 'not-a-date', 'write-date');
};

const dateFault = (cell: string, language: string): FaultText => {
  if (/^[2-6]\d{4}$/.test(cell)) return tableFault('not-a-date', 'day-of-number', { day: dayOfSerial(Number(cell)) });
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)/.exec(cell) ?? [];
  return day === undefined
    ? dayFault(cell, language)
    : tableFault('not-a-date', 'write-day-or-offset', {
        day,
        time: `${day}T${String(time)}:00${offsetOn(day, language)}`,
      });
};

const readWritten = (cell: string, language: string): CellValue<string> => {
  if (findEdtf(cell)) return { value: cell };
  const written = inNumbers(cell, language);
  const confusion = confusionIn(written);
  if (confusion) return { fault: { value: cell, ...confusion } };
  const found = written.date ?? inWords(cell, language);
  return found === undefined ? { fault: { value: cell, ...dateFault(cell, language) } } : { value: found };
};

/**
 * Whether a day or year is a number that a spreadsheet shows as one: a small number as a day around 1900, an amount as a
 * year before any network.
 */
const isNoDay = (date: string): boolean => /^(?:0\d|1[0-4])\d\d(?:$|-)|^1899-12-[23]\d|^1900-0[12]-\d\d/.test(date);

const readWithoutWeekday = (cell: string, language: string): CellValue<string> => {
  const read = readWritten(cell, language);
  if (!isNoDay('value' in read ? read.value : cell)) return read;
  return { fault: { value: cell, ...tableFault('not-a-date', 'write-date') } };
};

/**
 * Reads a date as people write it: `2019`, `2019-03-01`, `1-3-2019`, `1 maart 2019`, `za 2 maart 2019`, `March 2019`, and
 * all of EDTF.
 *
 * @example
 * readDate('1 maart 2019', 'nl'); // { value: '2019-03-01' }
 */
export const readDate = (cell: string, language: string): CellValue<string> => {
  const found = findWeekday(cell, language);
  if (!found) return readWithoutWeekday(cell, language);
  const read = readWithoutWeekday(found.rest, language);
  if (!('value' in read)) return { fault: { ...read.fault, value: cell } };
  if (isOn(found.weekday, read.value)) return read;
  const fault = isDay(read.value)
    ? tableFault('other-weekday', 'correct-weekday', { day: read.value })
    : tableFault('not-a-date', 'write-date');
  return { fault: { value: cell, ...fault } };
};

/** Dates in EDTF. */
export interface CellPeriod {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/** What people write for an end that is not known yet, in the languages of tables. */
const stillWords =
  /^(?:(?:(?:t\/m|tot|to|bis) )?(?:heden|nu|present|now|date|heute)|doorlopend|onbepaalde tijd|ongoing|laufend|unbefristet|nyt|toistaiseksi)$/iu;

/** Reads the first and the last day of a row. An end before the start is reported and not read. */
export const readPeriod = (reader: RowReader<'startDate' | 'endDate'>, language: string): CellPeriod => {
  const dateIn = (column: 'startDate' | 'endDate'): string | undefined =>
    reader.value(column, (cell) => readDate(cell, language));
  const end = reader.cell('endDate');
  if (stillWords.test(end)) {
    reader.notice('endDate', { severity: 'info', value: end, ...tableFault('still-member', 'leave-mark') });
    return { startDate: dateIn('startDate') };
  }
  const [startDate, endDate] = [dateIn('startDate'), dateIn('endDate')];
  if (startDate === undefined || endDate === undefined || !isBeforeStart(endDate, startDate)) {
    return { startDate, endDate };
  }
  const values = { header: reader.header('startDate'), start: reader.cell('startDate') };
  const fault = tableFault('before-start', 'swap-dates', values);
  reader.isRight('endDate', { value: reader.cell('endDate'), ...fault });
  return { startDate };
};
