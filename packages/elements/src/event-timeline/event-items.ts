import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/render/heading.js';
import { renderText } from '../base/text/text.js';
import { renderDate, renderMark, renderNames, renderSave, renderStatus, type EventContext } from './event-parts.js';
import type { EventRow } from './event-rows.js';
import type { EventGroup } from './event-timeline.view.js';

type Fact = [label: string, value: unknown];

const factsOf = (row: EventRow, { messages, isShort }: EventContext): Fact[] => {
  const { places, attendance, partOf, themes, organizers, attendees, series } = row;
  const facts: Fact[] = [];
  if (places.length > 0) facts.push([messages.place, renderNames(places, messages.language)]);
  if (attendance !== undefined) facts.push([messages.attendance, renderText(attendance)]);
  if (isShort) return facts;
  if (organizers.length > 0) {
    facts.push([messages.organizers(organizers.length), renderNames(organizers, messages.language)]);
  }
  if (attendees.length > 0)
    facts.push([messages.attendees(attendees.length), renderNames(attendees, messages.language)]);
  if (themes.length > 0) facts.push([messages.themes, renderNames(themes, messages.language)]);
  if (partOf) facts.push([messages.partOf, renderText(partOf)]);
  if (series !== undefined) facts.push([messages.series, series]);
  return facts;
};

const renderFact = ([term, value]: Fact): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

const renderFacts = (row: EventRow, context: EventContext): TemplateResult | typeof nothing => {
  const facts = factsOf(row, context);
  return facts.length > 0 ? html`<dl>${facts.map(renderFact)}</dl>` : nothing;
};

const renderDescription = ({ description }: EventRow, { isShort }: EventContext): TemplateResult | typeof nothing =>
  description && !isShort ? html`<p part="description">${renderText(description)}</p>` : nothing;

const renderEvent = (row: EventRow, context: EventContext): TemplateResult => {
  const name = html`<span part="name">${renderText(row.name)}</span>${context.marks(row)}`;
  return html`<li part="item" class="event">
    <span class="mark-on-line">${renderMark(row.status)}</span>
    <div class="content">
      <div class="when">${renderDate(row)} ${renderStatus(row)}</div>
      ${heading(context.headingLevel + 1, name)} ${renderDescription(row, context)} ${renderFacts(row, context)}
      ${renderSave(row, context)}
    </div>
  </li>`;
};

/** The events of one year, as a list with a decorative line. */
const renderYear = ({ label, rows }: EventGroup, context: EventContext): TemplateResult =>
  html`<div class="year">
    ${heading(context.headingLevel, html`<span dir="auto">${label}</span>`)}
    <ol role="list" part="list" class="line">
      ${rows.map((row) => renderEvent(row, context))}
    </ol>
  </div>`;

export const renderTimeline = (groups: readonly EventGroup[], context: EventContext): TemplateResult =>
  html`<div class=${context.isShort ? 'short' : 'timeline'}>${groups.map((group) => renderYear(group, context))}</div>`;
