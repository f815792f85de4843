import { formatDate, type Source } from '@health-networks/core';
import type { BaseMessages } from '../../languages/base-messages.js';

/** A bound in the future, such as a year that a text looks forward to, is no useful dating. */
export const isPast = (date: string): boolean => Number.parseInt(date, 10) <= new Date().getFullYear();

/** Publication date of a source as text; without one, the bounds that its text gives. */
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
