import { integrityFault } from '../../model/issues/integrity-fault.js';
import { type Issue, issueAt, type Fault } from '../../model/issues/issue.js';
import { isBeforeStart } from '../../model/values/date-order.js';
import { findEdtf, type EdtfPoint } from '../../model/values/edtf.js';
import { ownValue } from '../helpers/own-value.js';
import { allRecords, type RecordEntry } from '../helpers/records.js';
import type { Rule } from '../rule.js';

const name = 'dates-in-order';

const pairs = [
  ['startDate', 'endDate'],
  ['writtenAfter', 'writtenBefore'],
] as const;

/** Whether only one end has a time of day, which iCalendar does not allow. */
const areMixed = (start: EdtfPoint, end: EdtfPoint): boolean => (start.time === undefined) !== (end.time === undefined);

const findFault = (from: unknown, to: unknown, first: string): Fault | undefined => {
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  const values = { field: first, date: from };
  if (isBeforeStart(to, from)) return { value: to, ...integrityFault('before-start', 'swap-dates', values) };
  const [start, end] = [findEdtf(from)?.start, findEdtf(to)?.end];
  if (!start || !end || !areMixed(start, end)) return undefined;
  return { value: to, ...integrityFault('day-and-moment', 'both-or-neither', values) };
};

const checkPair = ({ record, path }: RecordEntry, [first, last]: (typeof pairs)[number]): Issue[] => {
  const fault = findFault(ownValue(record, first), ownValue(record, last), first);
  return fault ? [issueAt(name, [...path, last], fault)] : [];
};

/** Checks that no end date precedes its start date, and that either both have a time of day or neither has. */
export const datesInOrder = {
  name,
  description:
    'No end date lies before its start date, as far as both are known, and both have a time of day or neither.',
  check: (dataset: unknown): Issue[] =>
    allRecords(dataset).flatMap((entry) => pairs.flatMap((pair) => checkPair(entry, pair))),
} satisfies Rule;
