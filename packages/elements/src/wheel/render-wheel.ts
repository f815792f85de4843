import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ConceptRow } from './concept-rows.view.js';
import { type ConceptContext, renderConcepts } from './concept-list.js';
import { ringArrowPath, ringPartCenter, ringPartPath } from './ring-geometry.js';
import { bandOf, type WheelView } from './wheel.view.js';

/** Gap between sectors. */
const gap = 2.5;

/** Offset of the selected sector. */
const shift = 3;

/** Clicks the button of a sector. For pointers only: keyboards reach the button itself. */
const pressName =
  (at: number) =>
  ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof Element)) return;
    const items = currentTarget.closest('.wheel')?.querySelectorAll('.concept') ?? [];
    const button = items[at]?.querySelector('button');
    button?.click();
    button?.focus({ preventScroll: true });
  };

const renderPart = (
  { id, number, hasMore }: ConceptRow,
  at: number,
  count: number,
  { shape }: WheelView,
  { selected }: ConceptContext,
): TemplateResult => {
  const isOpen = selected === id;
  const place = at + shape.turn;
  const { x, y } = ringPartCenter(place, count, isOpen ? shift : 0);
  const middle = ringPartCenter(place, count, (shape.innerRadius + shape.outerRadius) / 2);
  const band = { count, at: place, gap, ...shape, innerRadius: shape.outerRadius - bandOf(shape).width };
  const sector = { count, at: place, gap, ...shape, outerRadius: band.innerRadius - bandOf(shape).gap };
  return svg`<g class="part ${hasMore ? 'choice' : ''} ${isOpen ? 'open' : ''}" transform="translate(${x} ${y})"
      @click=${hasMore ? pressName(at) : nothing}>
    <path d=${ringPartPath(sector)}></path>
    <path class="rim" d=${shape.isCycle ? ringArrowPath(band) : ringPartPath(band)}></path>
    <text class="beside-names" x=${middle.x} y=${middle.y}>${number}</text>
  </g>`;
};

/** Renders the drawing, which is decorative and hidden from assistive technology: the list has the same content. */
const renderDrawing = (rows: readonly ConceptRow[], wheel: WheelView, context: ConceptContext): TemplateResult =>
  html`<svg part="figure" viewBox="-100 -100 200 200" aria-hidden="true" focusable="false">
    <g>${rows.map((row, at) => renderPart(row, at, rows.length, wheel, context))}</g>
  </svg>`;

/** Renders a wheel with its labels inside, around or below it, and the `hub` in its center. */
export const renderWheel = (
  rows: readonly ConceptRow[],
  wheel: WheelView,
  context: ConceptContext,
  hub: unknown,
): TemplateResult =>
  html`<div class="wheel ${wheel.names}" data-count=${rows.length}>
    ${renderDrawing(rows, wheel, context)}
    ${wheel.hasHub ? html`<div class="hub" aria-hidden="true"><span>${hub}</span></div>` : nothing}
    ${renderConcepts('list', rows, context, wheel.places)}
  </div>`;
