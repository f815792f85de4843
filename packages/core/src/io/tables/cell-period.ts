import { isBeforeStart } from '../../model/values/date-order.js';
import { tableFault } from '../reading/table-fault.js';
import { readDate } from './cell-date.js';
import type { RowReader } from './row-reader.js';

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
