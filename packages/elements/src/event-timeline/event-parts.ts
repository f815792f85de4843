import { html, nothing, type TemplateResult } from 'lit';
import { listOf, renderPhrase, type Phrase } from '../base/text/phrase.js';
import { renderText, type ShownText } from '../base/text/text.js';
import type { EventDate } from './event-date.js';
import type { EventRow } from './event-rows.js';
import type { EventTimelineMessages } from './messages.js';

/** Render options of an event. */
export interface EventContext {
  messages: EventTimelineMessages;
  /** Whether to show only name, date, status and place. */
  isShort: boolean;
  /** Level of the headings above the events. */
  headingLevel: number;
  marks: (row: EventRow) => unknown;
  save: (row: EventRow) => void;
  /** The error message, if saving failed. */
  failureOf: (row: EventRow) => unknown;
}

/** Renders a date, as `<time>` if HTML can express it. `dir` keeps "2–6 November" in order on right-to-left pages. */
const renderTime = (date: EventDate, look: string, content: unknown): TemplateResult =>
  date.datetime === undefined
    ? html`<span part="date" class=${look} dir="auto">${content}</span>`
    : html`<time part="date" class=${look} dir="auto" datetime=${date.datetime}>${content}</time>`;

/** Renders the whole date as text. */
export const renderDate = ({ date }: EventRow): TemplateResult | typeof nothing =>
  date ? renderTime(date, 'date', date.text) : nothing;

/** Renders "14 June" or "10–12 March" with the days emphasized. */
const renderDays = (short: string): TemplateResult => {
  const [, days, month] = /^([\d.–]+)\s(\p{L}+)$/u.exec(short) ?? [];
  return days === undefined
    ? html`<span class="days">${short}</span>`
    : html`<span class="large">${days}</span> <span class="days">${month}</span>`;
};

/** Renders the date as a calendar leaf, without the year if a heading states it. */
export const renderWhen = ({ date }: EventRow, isInYear: boolean): TemplateResult | typeof nothing => {
  if (!date) return nothing;
  const { year, text, short } = date;
  if (short === year) return renderTime(date, 'date', html`<span class="large">${year}</span>`);
  if (isInYear || year === undefined) return renderTime(date, 'date', renderDays(isInYear ? short : text));
  return renderTime(date, 'date', html`${renderDays(short)} <span class="in">${year}</span>`);
};

export const renderStatus = ({ status, statusText }: EventRow): TemplateResult | typeof nothing =>
  statusText
    ? html`<span part="status" class="status" data-status=${status}>${renderText(statusText)}</span>`
    : nothing;

/** Joins names to "A, B and C", each with its `lang`. */
export const namesAsPhrase = (names: readonly ShownText[], language: string): Phrase =>
  listOf(
    names.map((name) => [name]),
    language,
  );

export const renderNames = (names: readonly ShownText[], language: string): unknown[] =>
  renderPhrase(namesAsPhrase(names, language));

/** Renders the save button; only for upcoming events with known days, which iCalendar requires. */
export const renderSave = (
  row: EventRow,
  { messages, save, failureOf }: EventContext,
): TemplateResult | typeof nothing => {
  if (!row.canBeSaved) return nothing;
  const onClick = (): void => {
    save(row);
  };
  return html`<button type="button" class="save" aria-label=${messages.saveOf(row.name.value)} @click=${onClick}>
      ${messages.save}
    </button>
    ${failureOf(row)}`;
};
