import type { Issue } from './issue.js';
import { maskPersonal, maskPersonalOf } from './mask-personal.js';

/** The length, in characters, above which values are shortened in messages. */
const maxValueLength = 80;

/** Values that JSON cannot represent. */
type Bare = bigint | boolean | number | symbol | undefined | (() => unknown);

const isBare = (value: unknown): value is Bare => typeof value !== 'object' && typeof value !== 'string';

/** Formats a value as JSON, or as JavaScript converts it to a string when JSON cannot represent it. */
const toText = (value: unknown): string => {
  if (isBare(value)) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
};

/**
 * Whether an issue is about a telephone number. An invalid number does not match the pattern of numbers, but may be
 * personal data, so it is detected by its field, or by what is wrong with a cell.
 */
const isTelephone = ({ path, code }: Pick<Issue, 'path' | 'code'>): boolean =>
  path.includes('telephone') || /telephone|trunk-/.test(code ?? '');

/** Characters that are not shown, or look like a space. */
const invisible = /(?! )[\p{Cf}\p{Z}]/gu;

/** Shows characters by their numbers that a reader cannot see: a value with one would look right. */
const showInvisible = (text: string): string =>
  text.replace(
    invisible,
    (character) => `‹U+${character.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase()}›`,
  );

const showValue = ({ value, ...issue }: Pick<Issue, 'path' | 'code' | 'value'>): string => {
  const masked = maskPersonal(toText(value));
  const text = isTelephone(issue)
    ? masked.replace(/\d(?:[\s().\/-]*\d){3,}/g, (digits) => `${digits.slice(0, 2)}…`)
    : masked;
  return showInvisible(text.length > maxValueLength ? `${text.slice(0, maxValueLength)}…` : text);
};

/** Formats an issue as one line about a named place; `separator` is inserted before the value. */
export const formatAt = (place: string, issue: Issue, separator = ' '): string => {
  const { value, message, remedy } = issue;
  const shown = value === undefined ? '' : `${separator}${showValue(issue)}`;
  const shownRemedy = maskPersonalOf(remedy, () => (typeof value === 'string' ? value : ''));
  return `${place}${shown} ${maskPersonal(message)}. ${shownRemedy}`;
};

/**
 * Formats an issue as one readable line: place, value, message, remedy. Email addresses and telephone numbers are
 * masked.
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
