import type { EventStatus } from '@health-networks/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { listOf, renderPhrase } from '../base/text/phrase.js';
import { renderText, type ShownText } from '../base/text/text.js';
import type { EventRow } from './event-rows.js';
import type { EventTimelineMessages } from './messages.js';

/** A full disc, a ring, a crossed ring: told apart without color. */
const shapes: Readonly<Record<EventStatus, unknown>> = {
  held: svg`<circle class="full" cx="8" cy="8" r="6"></circle>`,
  planned: svg`<circle cx="8" cy="8" r="6"></circle>`,
  cancelled: svg`<circle cx="8" cy="8" r="6"></circle><path d="M5.5 5.5l5 5m0-5l-5 5"></path>`,
};

/** The mark of a status on the line. The words beside it say the same: hidden from assistive technology. */
export const renderMark = (status: EventStatus): TemplateResult =>
  html`<svg part="figure" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[status]}</svg>`;

/**
 * When it is. Where no source says, `unknown` stands in, if there is no heading above that says so. `dir` keeps
 * "2–6 November" in its order on a page that runs from right to left.
 */
export const renderDate = ({ date }: EventRow, unknown?: string): TemplateResult | typeof nothing => {
  if (!date) return unknown === undefined ? nothing : html`<span class="date">${unknown}</span>`;
  const { text, datetime } = date;
  return datetime === undefined
    ? html`<span part="date" class="date" dir="auto">${text}</span>`
    : html`<time part="date" class="date" dir="auto" datetime=${datetime}>${text}</time>`;
};

/** How it stands. */
export const renderStatus = ({ status, statusText }: EventRow): TemplateResult =>
  html`<span part="status" class="status" data-status=${status}>${renderText(statusText)}</span>`;

/** Names in a row, each in its own language. */
export const renderNames = (names: readonly ShownText[], language: string): unknown[] =>
  renderPhrase(
    listOf(
      names.map((name) => [name]),
      language,
    ),
  );

/** What the parts of an item need besides its row. */
export interface EventContext {
  messages: EventTimelineMessages;
  /** Only the main things, and no line. */
  isShort: boolean;
  /** Level of the headings of the events. */
  headingLevel: number;
  marks: (row: EventRow) => unknown;
  save: (row: EventRow) => void;
  /** Why it could not be saved, where that is so. */
  failureOf: (row: EventRow) => unknown;
}

/** Button that saves one event; only for those of which every day is known. */
export const renderSave = (
  row: EventRow,
  { messages, save, failureOf }: EventContext,
): TemplateResult | typeof nothing => {
  if (!row.hasDays) return nothing;
  const onClick = (): void => {
    save(row);
  };
  return html`<button type="button" class="save" aria-label=${messages.saveOf(row.name.value)} @click=${onClick}>
      ${messages.save}
    </button>
    ${failureOf(row)}`;
};
