import { findEdtf, type EdtfPoint } from '../../model/values/edtf.js';
import type { Issue } from '../../model/issues/issue.js';
import type { Rule } from '../rule.js';
import { issueAt, type Fault } from '../../model/issues/issue-at.js';
import { ownValue } from '../helpers/own-value.js';
import { allRecords, type RecordEntry } from '../helpers/records.js';
import { integrityFault } from '../../model/issues/integrity-fault.js';

const name = 'dates-in-order';

const pairs = [
  ['startDate', 'endDate'],
  ['writtenAfter', 'writtenBefore'],
] as const;

const twoDigits = (number = 1): string => String(number).padStart(2, '0');

const instant = ({ year, month, day, time = '' }: EdtfPoint): number =>
  Date.parse(`${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}${time}`);

/**
 * Compares only the parts that both have: "2020-05" is not after "2020". Times are compared as instants, with offset.
 */
const isAfter = (a: EdtfPoint, b: EdtfPoint): boolean => {
  if (a.time !== undefined && b.time !== undefined) return instant(a) > instant(b);
  for (const part of ['year', 'month', 'day'] as const) {
    const [left, right] = [a[part], b[part]];
    if (left === undefined || right === undefined) return false;
    if (left !== right) return left > right;
  }
  return false;
};

/** Approximate and uncertain dates cannot contradict others. */
const isFirm = (point: EdtfPoint | undefined): point is EdtfPoint =>
  point !== undefined && !point.approximate && !point.uncertain;

/** Does one end have a time of day and the other not? iCalendar does not allow that. */
const areMixed = (start: EdtfPoint, end: EdtfPoint): boolean => (start.time === undefined) !== (end.time === undefined);

const findFault = (from: unknown, to: unknown, first: string): Fault | undefined => {
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  const [start, end] = [findEdtf(from)?.start, findEdtf(to)?.end];
  const values = { field: first, date: from };
  if (isFirm(start) && isFirm(end) && isAfter(start, end))
    return { value: to, ...integrityFault('before-start', 'swap-dates', values) };
  if (!start || !end || !areMixed(start, end)) return undefined;
  return { value: to, ...integrityFault('day-and-moment', 'both-or-neither', values) };
};

const checkPair = ({ record, path }: RecordEntry, [first, last]: (typeof pairs)[number]): Issue[] => {
  const fault = findFault(ownValue(record, first), ownValue(record, last), first);
  return fault ? [issueAt(name, [...path, last], fault)] : [];
};

/** An end date must not precede its start date; both have a time of day or neither. */
export const datesInOrder = {
  name,
  description:
    'No end date lies before its start date, as far as both are known, and both have a time of day or neither.',
  check: (dataset: unknown): Issue[] =>
    allRecords(dataset).flatMap((entry) => pairs.flatMap((pair) => checkPair(entry, pair))),
} satisfies Rule;
