import { formatDate } from '@health-networks/core';
import { html, type TemplateResult } from 'lit';

/** What both EDTF and the `datetime` attribute allow: a year, a month or a day. */
const machineReadable = /^\d{4}(?:-\d{2}){0,2}$/;

/** A documented date, machine-readable too where it is a plain one. `inMessages` puts words around it. */
export const renderDate = (
  edtf: string,
  language: string,
  inWords = (date: string): string => date,
): string | TemplateResult => {
  const text = inWords(formatDate(edtf, language));
  return machineReadable.test(edtf) ? html`<time datetime=${edtf}>${text}</time>` : text;
};
