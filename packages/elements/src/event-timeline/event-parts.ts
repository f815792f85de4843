import type { EventStatus } from '@health-networks/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { listOf, renderPhrase } from '../base/text/phrase.js';
import { renderText, type ShownText } from '../base/text/text.js';
import type { EventRow } from './event-rows.js';
import type { EventTimelineMessages } from './messages.js';

/** Different shapes, so that a status is not conveyed by color alone. */
const shapes: Readonly<Record<EventStatus, unknown>> = {
  held: svg`<circle class="full" cx="8" cy="8" r="6"></circle>`,
  planned: svg`<circle cx="8" cy="8" r="6"></circle>`,
  cancelled: svg`<circle cx="8" cy="8" r="6"></circle><path d="M5.5 5.5l5 5m0-5l-5 5"></path>`,
};

/** The status icon; decorative, because the status is also written. */
export const renderMark = (status: EventStatus): TemplateResult =>
  html`<svg part="figure" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[status]}</svg>`;

/**
 * The date. `unknown` is shown for an undated event, unless a heading says so already. `dir` keeps "2–6 November" in
 * order on right-to-left pages.
 */
export const renderDate = ({ date }: EventRow, unknown?: string): TemplateResult | typeof nothing => {
  if (!date) return unknown === undefined ? nothing : html`<span class="date">${unknown}</span>`;
  const { text, datetime } = date;
  return datetime === undefined
    ? html`<span part="date" class="date" dir="auto">${text}</span>`
    : html`<time part="date" class="date" dir="auto" datetime=${datetime}>${text}</time>`;
};

export const renderStatus = ({ status, statusText }: EventRow): TemplateResult =>
  html`<span part="status" class="status" data-status=${status}>${renderText(statusText)}</span>`;

/** Names as a list, each with its `lang`. */
export const renderNames = (names: readonly ShownText[], language: string): unknown[] =>
  renderPhrase(
    listOf(
      names.map((name) => [name]),
      language,
    ),
  );

/** Render options of an event. */
export interface EventContext {
  messages: EventTimelineMessages;
  /** The compact layout, without the line. */
  isShort: boolean;
  /** Level of the headings of the events. */
  headingLevel: number;
  marks: (row: EventRow) => unknown;
  save: (row: EventRow) => void;
  /** The error message, if saving failed. */
  failureOf: (row: EventRow) => unknown;
}

/** The save button; only for events with known days, which iCalendar requires. */
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
