import { html, nothing, type TemplateResult } from 'lit';
import { renderDate } from '../base/text/render-date.js';
import { renderPhrase, type Phrase } from '../base/text/phrase.js';
import { renderText, spokenText } from '../base/text/text.js';
import type { GroupRow, FigureRow, Statement } from './key-figures.view.js';
import type { KeyFiguresMessages } from './messages.js';

/** Render options of the figures. */
export interface FigureContext {
  messages: KeyFiguresMessages;
  /** Are publishers shown? Dates always are. */
  namesSources: boolean;
  marks: (figure: FigureRow) => unknown;
}

/** Longer numbers get a smaller font, so that they fit on one line. */
const longNumber = 8;

/** Largest number of rival figures for which the styles have a column layout; more take full rows. */
const mostCounted = 5;

/** The quantity in one element, so that it is read as one phrase: "over 30". */
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

/** Publisher and date, one line per source. */
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

/** Figures grouped by property, rivals side by side. */
export const renderGroups = (
  groups: readonly GroupRow[],
  look: 'tiles' | 'list',
  context: FigureContext,
): TemplateResult => html`<dl part="list" class=${look}>${groups.map((group) => renderGroup(group, context))}</dl>`;
