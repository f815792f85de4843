import { html, nothing, type TemplateResult } from 'lit';
import { listOf, renderPhrase, type Phrase, fill, inRow, renderFilled } from '../base/text/phrase.js';
import { renderText, type ShownText } from '../base/text/text.js';
import { webLink } from '../base/render/links.js';
import { icon } from '../base/render/icon.js';
import { heading } from '../base/render/heading.js';
import type { EventDate } from './event-date.js';
import type { EventRow } from './event-rows.js';
import type { EventTimelineMessages } from './messages.js';
import type { EventTimelineView, YearGroup } from './event-timeline.view.js';

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
const renderWhen = ({ date }: EventRow, isInYear: boolean): TemplateResult | typeof nothing => {
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
const namesAsPhrase = (names: readonly ShownText[], language: string): Phrase =>
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
  return html`<button
      type="button"
      class="save"
      aria-label=${messages.saveOf(row.name.value)}
      @click=${() => save(row)}
    >
      ${messages.save}
    </button>
    ${failureOf(row)}`;
};

/** Renders the places and the mode of attendance. */
const renderWhere = ({ places, attendance }: EventRow, isPart: boolean): unknown => {
  const where = inRow([...places, attendance]);
  if (where.length === 0) return nothing;
  return html`<p class="fact where">
    ${places.length > 0 && !isPart ? icon('place') : nothing}<span>${renderPhrase(where)}</span>
  </p>`;
};

const renderFacts = (row: EventRow, { messages, isShort }: EventContext): unknown => {
  if (isShort) return nothing;
  const { organizers, attendees, partOf, description } = row;
  const people = [
    [messages.organizedBy, organizers],
    [messages.attendedBy, attendees],
  ] as const;
  return html`${description ? html`<p part="description">${renderText(description)}</p>` : nothing}
  ${partOf ? html`<p class="fact">${renderFilled(messages.partOf, partOf)}</p>` : nothing}
  ${people
    .filter(([, names]) => names.length > 0)
    .map(
      ([words, names]) =>
        html`<p class="fact">
          ${renderPhrase(fill((all = '') => words(all, names.length), namesAsPhrase(names, messages.language)))}
        </p>`,
    )}`;
};

const renderName = (row: EventRow, { marks }: EventContext): TemplateResult =>
  html`<span part="name" class="name">${webLink(row.url, renderText(row.name))}</span>${marks(row)}`;

const renderPart = (row: EventRow, context: EventContext): TemplateResult =>
  html`<li part="item" class="part">
    ${renderName(row, context)} ${renderDate(row)} ${renderStatus(row)} ${renderWhere(row, true)}
    ${renderFacts(row, context)} ${renderSave(row, context)}
  </li>`;

const renderPartList = ({ parts }: EventRow, context: EventContext): TemplateResult =>
  html`<ul role="list" class="parts">
    ${parts.map((part) => renderPart(part, context))}
  </ul>`;

/** Renders the program of an event, folded for past events. */
const renderParts = (row: EventRow, context: EventContext): unknown => {
  const { messages } = context;
  if (row.parts.length === 0) return nothing;
  if (row.isUpcoming)
    return html`<p class="fact parts-title">${messages.parts}</p>
      ${renderPartList(row, context)}`;
  return html`<details class="folded">
    <summary>
      <span class="summary"
        >${messages.parts} (${row.parts.length})<span class="visually-hidden">: ${renderText(row.name)}</span></span
      >
    </summary>
    ${renderPartList(row, context)}
  </details>`;
};

const renderEvent = (row: EventRow, context: EventContext, isInYear: boolean): TemplateResult =>
  html`<li part="item" class="event ${row.isCancelled ? 'cancelled' : ''}">
    <div class="when">${renderWhen(row, isInYear)}</div>
    <div class="content">
      <p class="title">${renderName(row, context)} ${renderStatus(row)}</p>
      ${renderWhere(row, false)} ${renderFacts(row, context)} ${renderParts(row, context)} ${renderSave(row, context)}
    </div>
  </li>`;

/** Number of events from which two columns read better than one. */
const manyRows = 4;

const renderRows = (rows: readonly EventRow[], context: EventContext, isInYear = false): TemplateResult =>
  html`<ol role="list" part="list" class=${rows.length >= manyRows ? 'many' : nothing}>
    ${rows.map((row) => renderEvent(row, context, isInYear))}
  </ol>`;

/** Renders the events of one year, folded. */
const renderYear = ({ label, isOpen, rows }: YearGroup, context: EventContext): TemplateResult =>
  html`<details part="year" class="year" ?open=${isOpen}>
    <summary>
      ${heading(
        context.headingLevel + 1,
        html`<span class="summary" dir="auto">${label} <span class="count">(${rows.length})</span></span>`,
      )}
    </summary>
    ${renderRows(rows, context, true)}
  </details>`;

/** Renders past events that did not take place, folded. */
const renderCancelled = ({ cancelled }: EventTimelineView, context: EventContext): unknown =>
  cancelled.length === 0
    ? nothing
    : html`<details class="folded called-off">
        <summary><span class="summary">${context.messages.cancelled(cancelled.length)}</span></summary>
        ${renderRows(cancelled, context)}
      </details>`;

const renderPast = (view: EventTimelineView, context: EventContext): unknown => {
  const { past, pastRows, pastCount, isFolded } = view;
  if (past.length === 0) return nothing;
  const title = isFolded
    ? html`${context.messages.past} <span class="count">(${pastCount})</span>`
    : context.messages.past;
  return html`<div class="past">
    ${heading(context.headingLevel, title)}
    ${
      isFolded
        ? past.map((group) => renderYear(group, context))
        : html`${renderRows(pastRows, context)} ${renderCancelled(view, context)}`
    }
  </div>`;
};

/** Renders a link to the website where new events would be announced, if no upcoming event is known. */
const renderLinkToNewEvents = (
  { website, upcoming, past, isWhole }: EventTimelineView,
  { messages }: EventContext,
): unknown =>
  website === undefined || upcoming.length > 0 || past.length === 0 || !isWhole
    ? nothing
    : html`<p class="news">${webLink(website, messages.newEvents)}</p>`;

const renderUpcoming = (view: EventTimelineView, context: EventContext, saveAll: unknown): unknown => {
  const { upcoming } = view;
  const { headingLevel, messages } = context;
  if (upcoming.length === 0) return nothing;
  return html`<div class="upcoming">
    ${heading(headingLevel, messages.upcoming)} ${renderRows(upcoming, context)} ${saveAll}
  </div>`;
};

/** Renders the link to new events, the upcoming events, then the past ones. */
export const renderTimeline = (view: EventTimelineView, context: EventContext, saveAll: unknown): TemplateResult =>
  html`${renderLinkToNewEvents(view, context)} ${renderUpcoming(view, context, saveAll)} ${renderPast(view, context)}`;
