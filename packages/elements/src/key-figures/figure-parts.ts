import { html, nothing, type TemplateResult } from 'lit';
import { renderDate } from '../base/text/render-date.js';
import { renderPhrase, type Phrase } from '../base/text/phrase.js';
import { renderText, spokenText } from '../base/text/text.js';
import type { GroupRow, FigureRow, Statement } from './key-figures.view.js';
import type { KeyFiguresMessages } from './messages.js';

/** What the parts of the figures need to know of the widget. */
export interface FigureContext {
  messages: KeyFiguresMessages;
  /** Are sources named? Their dates always are. */
  namesSources: boolean;
  marks: (figure: FigureRow) => unknown;
}

/** Longer numbers are set smaller, so that they stay on a line. */
const longNumber = 8;

/** Up to so many rivals are told apart by the styles: a tile is as wide as few of them need, many take whole rows. */
const mostCounted = 5;

/** One phrase to read, whatever the size of its pieces: "over 30". */
export const renderQuantity = ({ quantity: { qualifier, number } }: FigureRow): TemplateResult =>
  html`<span part="value" class="value ${number.value.length > longNumber ? 'long' : ''}"
    >${
      qualifier.value === ''
        ? nothing
        : html`<span class="qualifier" lang=${qualifier.lang ?? nothing}>${qualifier.value}</span> `
    }<span class="number" lang=${number.lang ?? nothing}>${number.value}</span></span
  >`;

const statementTexts = ({ by, dated }: Statement, namesSources: boolean): Phrase =>
  namesSources ? [by, ', ', dated] : [dated];

/** Who says so and when, each source on a line of its own. */
export const renderStatements = (
  { statedBy }: FigureRow,
  { namesSources }: FigureContext,
  label: Phrase = [],
): unknown =>
  statedBy.map(
    (statement) =>
      html`<span class="line">${renderPhrase([...label, ...statementTexts(statement, namesSources)])}</span>`,
  );

const renderFacts = (figure: FigureRow, context: FigureContext): TemplateResult => {
  const { messages } = context;
  const { asOf, note, isNarrower, property } = figure;
  return html`${isNarrower ? html`<span part="property" class="property">${renderText(property)}</span>` : nothing}
    <span part="date" class="facts">
      ${asOf === undefined ? nothing : html`<span class="line">${renderDate(asOf, messages.language, messages.asOf)}</span>`}
      ${renderStatements(figure, context, [spokenText(messages, messages.stated), ': '])}
    </span>
    ${note ? html`<span part="note" class="note">${renderText(note)}</span>` : nothing}`;
};

const renderGroup = ({ property, figures, areRivals }: GroupRow, context: FigureContext): TemplateResult =>
  html`<div part="item" class="group" data-count=${Math.min(figures.length, mostCounted)}>
    <dt part="name">
      ${renderText(property)}
      ${areRivals ? html`<span part="rivals" class="rivals">${context.messages.rivals(figures.length)}</span>` : nothing}
    </dt>
    ${figures.map(
      (figure) =>
        html`<dd part="figure">
          <span class="quantity">${renderQuantity(figure)}${context.marks(figure)}</span>
          ${renderFacts(figure, context)}
        </dd>`,
    )}
  </div>`;

/** The figures under what they count, rivals side by side. */
export const renderGroups = (
  groups: readonly GroupRow[],
  look: 'tiles' | 'list',
  context: FigureContext,
): TemplateResult => html`<dl part="list" class=${look}>${groups.map((group) => renderGroup(group, context))}</dl>`;
