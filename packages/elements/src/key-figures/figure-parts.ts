import { formatDate } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { webLink } from '../base/render/links.js';
import { renderTime } from '../base/text/dates.js';
import { renderText, messageText } from '../base/text/text.js';
import type { FigureCard, FigureRow, StatedBy } from './key-figures.view.js';
import type { KeyFiguresMessages } from './messages.js';

/** Render options of the figures. */
export interface FigureContext {
  messages: KeyFiguresMessages;
  /** Whether publishers are shown. Dates always are. */
  namesSources: boolean;
  marks: (figure: FigureRow) => unknown;
}

/**
 * Size classes by the length of the longest number, in digits, so that all numbers fit on one line and have the same
 * size. Letters are set at about half the size of digits.
 */
const sizes: readonly [greatest: number, size: string][] = [
  [6, ''],
  [9, 'long'],
  [Infinity, 'longest'],
];

/** Matches the digits and the following unit, which is set smaller: "30" and " years". */
const withUnit = /^(.*?\d)(\s\p{L}.*)$/u;

const renderNumber = (number: string): unknown => {
  const [, digits = number, unit] = withUnit.exec(number) ?? [];
  return unit === undefined ? digits : html`${digits}<span class="unit">${unit.replace(/^\s/, '\u00A0')}</span>`;
};

const lengthOf = ({ quantity: { qualifier, number } }: FigureRow): number => {
  const letters = (number.value.match(/\p{L}/gu)?.length ?? 0) + qualifier.value.length;
  return number.value.length + qualifier.value.length - letters / 2;
};

const sizeFor = (cards: readonly FigureCard[]): string => {
  const greatest = Math.max(...cards.map(({ lead }) => lengthOf(lead)));
  return sizes.find(([maxLength]) => greatest <= maxLength)?.[1] ?? '';
};

/** Renders the quantity in one element, so that it is read as one phrase and stays on one line: "over 30". */
const renderQuantity = ({ quantity: { qualifier, number } }: FigureRow): TemplateResult =>
  html`<span part="value" class="value"
    >${
      qualifier.value === ''
        ? nothing
        : html`<span class="qualifier" lang=${qualifier.lang ?? nothing}>${qualifier.value} </span>`
    }<span class="number" lang=${number.lang ?? nothing}>${renderNumber(number.value)}</span></span
  >`;

/** Renders the date of a figure as text: "2024", "Expected for 2040". */
const renderWhen = ({ date, tense }: FigureRow, { messages }: FigureContext): unknown => {
  if (date === undefined) return nothing;
  const text = formatDate(date, messages.language);
  return html`<span part="date" class="date"
    >${renderTime(date, tense === 'present' ? text : messages[tense](text))}</span
  >`;
};

const renderSource = (source: StatedBy): unknown => webLink(source.url, renderText(source));

/** Renders the publishers of a figure. */
const renderStatedBy = ({ statedBy }: FigureRow, { namesSources }: FigureContext): unknown =>
  namesSources && statedBy.length > 0
    ? html`<span class="stated"
        >${statedBy.map((each, at) => html`${at > 0 ? ', ' : nothing}${renderSource(each)}`)}</span
      >`
    : nothing;

/** Renders the first publisher and the date of a figure. */
const renderContext = (figure: FigureRow, context: FigureContext): unknown => {
  const { messages, namesSources } = context;
  const [first] = figure.statedBy;
  const by = namesSources && first ? renderSource(first) : undefined;
  const when = renderWhen(figure, context);
  if (by === undefined) return when === nothing ? nothing : html`<span class="stated">${when}</span>`;
  const source = html`${renderText(messageText(messages, messages.stated))}: ${by}`;
  if (when === nothing) return html`<span class="stated">${source}</span>`;
  return figure.tense === 'present'
    ? html`<span class="stated">${source}, ${when}</span>`
    : html`<span class="stated">${when} · ${source}</span>`;
};

const renderCard = ({ lead, subject }: FigureCard, isOther: boolean, context: FigureContext): TemplateResult =>
  html`<li part="item" class="card">
    <span part="figure" class="quantity">${renderQuantity(lead)}${context.marks(lead)}</span>
    <div class="about">
      <span part="name" class="label">${renderText(lead.label)}</span>
      ${lead.meaning && !isOther ? html`<span part="meaning" class="meaning">${renderText(lead.meaning)}</span>` : nothing}
      ${subject ? html`<span part="subject" class="subject">${subject.map(renderText)}</span>` : nothing}
      ${isOther ? html`${renderWhen(lead, context)} ${renderStatedBy(lead, context)}` : renderContext(lead, context)}
    </div>
  </li>`;

/** Maximum number of figures for which rows are balanced. */
const maxCounted = 6;

/** Renders the figures, each with its name and date; with `others`, also with all publishers. */
export const renderCards = (
  cards: readonly FigureCard[],
  look: 'tiles' | 'list' | 'others',
  context: FigureContext,
): TemplateResult =>
  html`<ul
    role="list"
    part="list"
    class="${look === 'others' ? 'list' : look} ${sizeFor(cards)}"
    data-count=${Math.min(cards.length, maxCounted)}
  >
    ${cards.map((card) => renderCard(card, look === 'others', context))}
  </ul>`;

interface Column {
  label: string;
  cell: (figure: FigureRow) => unknown;
  isShown: boolean;
}

/** Returns the columns, without empty ones. */
const columnsOf = (figures: readonly FigureRow[], context: FigureContext): Column[] => {
  const { messages, marks, namesSources } = context;
  const columns: Column[] = [
    { label: messages.value, cell: (figure) => html`${renderQuantity(figure)}${marks(figure)}`, isShown: true },
    {
      label: messages.date,
      cell: (figure) => renderWhen(figure, context),
      isShown: figures.some(({ date }) => date !== undefined),
    },
    { label: messages.stated, cell: (figure) => renderStatedBy(figure, context), isShown: namesSources },
  ];
  return columns.filter(({ isShown }) => isShown);
};

const renderRow = (figure: FigureRow, columns: readonly Column[]): TemplateResult =>
  html`<tr part="figure">
    <th scope="row">${renderText(figure.label)}</th>
    ${columns.map(({ cell }) => html`<td>${cell(figure)}</td>`)}
  </tr>`;

/** Renders all figures as a table, with figures from other sources below the leading one. */
export const renderFigureTable = (
  cards: readonly FigureCard[],
  label: string,
  context: FigureContext,
): TemplateResult => {
  const { messages } = context;
  const columns = columnsOf(
    cards.flatMap(({ lead, others }) => [lead, ...others]),
    context,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${label}>
    <table part="list">
      <thead>
        <tr>
          <th scope="col">${messages.figure}</th>
          ${columns.map((column) => html`<th scope="col">${column.label}</th>`)}
        </tr>
      </thead>
      ${cards.map(
        ({ lead, others }) =>
          html`<tbody part="item">
            ${[lead, ...others].map((figure) => renderRow(figure, columns))}
          </tbody>`,
      )}
    </table>
  </div>`;
};
