import { html, type TemplateResult } from 'lit';

const headings = [
  (content: unknown) => html`<h1 part="heading">${content}</h1>`,
  (content: unknown) => html`<h2 part="heading">${content}</h2>`,
  (content: unknown) => html`<h3 part="heading">${content}</h3>`,
  (content: unknown) => html`<h4 part="heading">${content}</h4>`,
  (content: unknown) => html`<h5 part="heading">${content}</h5>`,
  (content: unknown) => html`<h6 part="heading">${content}</h6>`,
] as const;

/** Renders a heading `h1`–`h6`; deeper levels become 6, invalid ones 2. */
export const heading = (level: number, content: unknown): TemplateResult =>
  (headings[Math.min(level, headings.length) - 1] ?? headings[1])(content);

/** Renders the heading of a widget, which a page can replace. */
export const headingSlot = (level: number, content: unknown): TemplateResult =>
  html`<slot name="heading">${heading(level, content)}</slot>`;
