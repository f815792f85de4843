import { html, type TemplateResult } from 'lit';

const headings = [
  (content: unknown) => html`<h1 part="heading">${content}</h1>`,
  (content: unknown) => html`<h2 part="heading">${content}</h2>`,
  (content: unknown) => html`<h3 part="heading">${content}</h3>`,
  (content: unknown) => html`<h4 part="heading">${content}</h4>`,
  (content: unknown) => html`<h5 part="heading">${content}</h5>`,
  (content: unknown) => html`<h6 part="heading">${content}</h6>`,
] as const;

const deepest = 6;

/** A heading of the given level; what lies outside 1–6 becomes the nearest. */
export const heading = (level: number, content: unknown): TemplateResult => {
  const nearest = Math.min(Math.max(Math.trunc(level) || 1, 1), deepest);
  return (headings[nearest - 1] ?? headings[1])(content);
};
