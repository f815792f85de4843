import type { Issue } from './issue.js';

/** Longer values are cut: a message is read by people. */
const maxValueLength = 80;

/** What JSON cannot say, or not in full: Infinity, a big integer, a function. */
type Bare = bigint | boolean | number | symbol | undefined | (() => unknown);

const isBare = (value: unknown): value is Bare => typeof value !== 'object' && typeof value !== 'string';

/** As JSON; what JSON cannot say as JavaScript names it. */
const toText = (value: unknown): string => {
  if (isBare(value)) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
};

const showValue = (value: unknown): string => {
  const text = toText(value);
  return text.length > maxValueLength ? `${text.slice(0, maxValueLength)}…` : text;
};

/**
 * One line for people: place, value, fault, remedy.
 *
 * @example
 * const [issue] = checkDataset({ ...ownDataset, places: {} });
 * if (issue) formatIssue(issue);
 * // 'organizations.clinic.place "aarhus" refers to no record. Correct the id, or add the record to places.'
 */
export const formatIssue = ({ path, value, message, remedy }: Issue): string => {
  const place = path.length > 0 ? path.join('.') : 'The dataset';
  const shown = value === undefined ? '' : ` ${showValue(value)}`;
  return `${place}${shown} ${message}. ${remedy}`;
};
