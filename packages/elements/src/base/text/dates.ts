import { formatDate, type Source } from '@health-networks/core';
import { html, type TemplateResult } from 'lit';
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

/** Matches EDTF dates that are also valid in the `datetime` attribute: a year, a month or a day. */
const machineReadable = /^\d{4}(?:-\d{2}){0,2}$/;

/** Renders the text of an EDTF date, as `<time>` if HTML can express it. */
export const renderTime = (edtf: string, text: string): string | TemplateResult =>
  machineReadable.test(edtf) ? html`<time datetime=${edtf}>${text}</time>` : text;
