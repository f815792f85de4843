import { formatDate, type Source } from '@health-networks/core';
import type { BaseWords } from '../locales/base-words.js';

/** When a source was published, in words; for one without a date the bounds that its text gives. */
export const sourceDate = (
  { published, writtenAfter, writtenBefore }: Source,
  { evidence, language }: BaseWords,
): string => {
  if (published !== undefined) return formatDate(published, language);
  const after = writtenAfter === undefined ? '' : formatDate(writtenAfter, language);
  const before = writtenBefore === undefined ? '' : formatDate(writtenBefore, language);
  if (after && before) return evidence.undatedBetween(after, before);
  if (before) return evidence.undatedBefore(before);
  return after ? evidence.undatedAfter(after) : evidence.undated;
};
