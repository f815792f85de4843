import { formatDate, type Source } from '@health-networks/core';
import type { BaseMessages } from '../../languages/base-messages.js';

/** Whether a date is past: a future bound, such as a year that a text looks forward to, does not help to date it. */
export const isPast = (date: string): boolean => Number.parseInt(date, 10) <= new Date().getFullYear();

/** Returns the publication date of a source as text, or else the bounds derived from its content. */
export const sourceDate = (
  { published, writtenAfter, writtenBefore }: Source,
  { evidence, language }: BaseMessages,
): string => {
  if (published !== undefined) return formatDate(published, language);
  const after = writtenAfter === undefined ? '' : formatDate(writtenAfter, language);
  const before = writtenBefore !== undefined && isPast(writtenBefore) ? formatDate(writtenBefore, language) : '';
  if (after && before) return evidence.undatedBetween(after, before);
  if (before) return evidence.undatedBefore(before);
  return after ? evidence.undatedAfter(after) : evidence.undated;
};
