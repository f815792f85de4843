import type { Issue } from './issue.js';
import { maskPersonal, maskPersonalOf } from './mask-personal.js';

/** Longer values are shortened in messages. */
const maxValueLength = 80;

/** Values that JSON cannot represent. */
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

/**
 * An invalid telephone number does not match the pattern of numbers, but may be personal data: detect it by its field.
 */
const isTelephone = (path: Issue['path']): boolean => path.includes('telephone');

const showValue = (value: unknown, path: Issue['path']): string => {
  const masked = maskPersonal(toText(value));
  const text = isTelephone(path)
    ? masked.replace(/\d(?:[\s().\/-]*\d){3,}/g, (digits) => `${digits.slice(0, 2)}…`)
    : masked;
  return text.length > maxValueLength ? `${text.slice(0, maxValueLength)}…` : text;
};

/** A line about a place that has a name; `separator` stands before the value. */
export const formatAt = (place: string, { path, value, message, remedy }: Issue, separator = ' '): string => {
  const shown = value === undefined ? '' : `${separator}${showValue(value, path)}`;
  const said = maskPersonalOf(remedy, () => (typeof value === 'string' ? value : ''));
  return `${place}${shown} ${maskPersonal(message)}. ${said}`;
};

/**
 * One line for people: place, value, fault, remedy. Mailboxes and telephone numbers are not told in full.
 *
 * @example
 * const [issue] = checkDataset({ ...ownDataset, places: {} });
 * if (issue) formatIssue(issue);
 * // 'organizations.clinic.place "aarhus" refers to no record. Correct the id, or add the record to places.'
 */
export const formatIssue = (issue: Issue): string => {
  const { path } = issue;
  return formatAt(path.length > 0 ? path.map((key) => maskPersonal(String(key))).join('.') : 'The dataset', issue);
};
