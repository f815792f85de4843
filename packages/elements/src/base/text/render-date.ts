import { formatDate } from '@health-networks/core';
import { html, type TemplateResult } from 'lit';

/** Matches EDTF dates that are also valid in the `datetime` attribute: a year, a month or a day. */
const machineReadable = /^\d{4}(?:-\d{2}){0,2}$/;

/** Renders an EDTF date, as `<time>` if HTML can express it. `inWords` wraps the formatted date in a message. */
export const renderDate = (
  edtf: string,
  language: string,
  inWords = (date: string): string => date,
): string | TemplateResult => {
  const text = inWords(formatDate(edtf, language));
  return machineReadable.test(edtf) ? html`<time datetime=${edtf}>${text}</time>` : text;
};
