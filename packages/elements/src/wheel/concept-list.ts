import { html, nothing, type TemplateResult } from 'lit';
import type { BaseMessages } from '../languages/base-messages.js';
import type { Evidence, EvidenceLevel } from '../base/evidence/evidence.view.js';
import { renderMarks } from '../base/evidence/evidence.js';
import { webLink } from '../base/render/links.js';
import { renderText, type ShownText } from '../base/text/text.js';
import type { ConceptRow, RelatedRow } from './concept-rows.view.js';
import { type NamePlace, wordsTogether } from './label-placement.js';

/** Messages about a selected concept. */
export interface ConceptMessages extends BaseMessages {
  /** Heading of the narrower concepts. */
  parts: string;
  /** Heading of the goals about the concept. */
  goals: string;
  /** Heading of the programs with this theme. */
  programs: string;
}

/** Render options of concepts. */
export interface ConceptContext {
  level: EvidenceLevel;
  evidence: Evidence;
  messages: ConceptMessages;
  /** Id of the selected concept; empty for none. */
  selected: string;
  toggle: (id: string) => void;
}

const marksOf = (
  { level, evidence, messages }: ConceptContext,
  { record }: Pick<ConceptRow, 'record'> | RelatedRow,
): unknown => renderMarks(level, evidence.marksOf(record), messages);

const renderRelated = (
  title: string,
  rows: readonly RelatedRow[],
  context: ConceptContext,
): TemplateResult | typeof nothing =>
  rows.length === 0
    ? nothing
    : html`<div class="related">
        <p>${title}</p>
        <ul role="list">
          ${rows.map((row) => html`<li>${webLink(row.url, renderText(row.name))}${marksOf(context, row)}</li>`)}
        </ul>
      </div>`;

/** Renders the name; short words stay on the line of the next word. */
const renderLabel = ({ value, lang }: ShownText, { messages }: ConceptContext): unknown => {
  const words = wordsTogether(value, lang ?? messages.language).map((word, at) => [
    at > 0 ? ' ' : '',
    word.includes(' ') ? html`<span class="together">${word}</span>` : word,
  ]);
  return lang === undefined ? words : html`<span lang=${lang}>${words}</span>`;
};

const renderNumber = (number: number): TemplateResult => html`<span class="number" aria-hidden="true">${number}</span>`;

const renderButton = (row: ConceptRow, context: ConceptContext): TemplateResult => {
  const { id, number, label } = row;
  return html`<button
      part="name"
      type="button"
      class="name"
      aria-expanded=${context.selected === id}
      aria-controls="about-${number}"
      @click=${() => context.toggle(id)}
    >
      <span class="called">${renderLabel(label, context)}</span></button
    >${marksOf(context, row)}`;
};

const renderName = (row: ConceptRow, context: ConceptContext): TemplateResult =>
  row.hasMore
    ? renderButton(row, context)
    : html`<span part="name">${renderLabel(row.label, context)}</span>${marksOf(context, row)}`;

/** Renders the description. Below a wheel it is separated from its button, so the name is repeated visually. */
const renderAbout = (row: ConceptRow, context: ConceptContext): TemplateResult | typeof nothing => {
  if (!row.hasMore) return nothing;
  const { number, label, description, parts, programs, goals } = row;
  return html`<div part="description" class="description" id="about-${number}" ?hidden=${context.selected !== row.id}>
    <p class="title" aria-hidden="true">${renderNumber(number)} ${renderText(label)}</p>
    ${description ? html`<p class="summary">${renderText(description)}</p>` : nothing}
    ${renderRelated(context.messages.parts, parts, context)} ${renderRelated(context.messages.goals, goals, context)}
    ${renderRelated(context.messages.programs, programs, context)}
  </div>`;
};

const renderConcept = (
  row: ConceptRow,
  side: 'start' | 'end',
  place: NamePlace | undefined,
  context: ConceptContext,
): TemplateResult =>
  html`<li
    role="listitem"
    part="item"
    class="concept"
    data-side=${side}
    data-width=${place?.width ?? nothing}
    data-radius=${place?.radius ?? nothing}
  >
    <div class="label">
      ${renderNumber(row.number)}
      <div class="text">${renderName(row, context)}</div>
    </div>
    ${renderAbout(row, context)}
  </li>`;

/** Renders the list of concepts, on its own or behind a drawing. */
export const renderConcepts = (
  look: 'columns' | 'list',
  rows: readonly ConceptRow[],
  context: ConceptContext,
  places: readonly NamePlace[] = [],
): TemplateResult =>
  html`<ol role="list" part="list" class=${look} data-count=${rows.length}>
    ${rows.map((row, at) => renderConcept(row, at * 2 < rows.length ? 'end' : 'start', places[at], context))}
  </ol>`;
