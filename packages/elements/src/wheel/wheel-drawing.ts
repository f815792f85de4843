import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ConceptRow } from './concept-rows.view.js';
import type { ConceptContext } from './concept-list.js';
import { ringPartCenter, ringPartPath } from './ring-geometry.js';
import { numberRadius, type WheelView } from './wheel.view.js';

/** Gap between sectors. */
const gap = 2.5;

/** Offset of the selected sector. */
const shift = 3;

/** Clicks the button of a sector. Pointers only: keyboards have the button. */
const pressName =
  (at: number) =>
  ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof Element)) return;
    const items = currentTarget.closest('.wheel')?.querySelectorAll('.concept') ?? [];
    const button = items[at]?.querySelector('button');
    button?.click();
    button?.focus({ preventScroll: true });
  };

const renderNumber = (look: string, number: number, { x, y }: { x: number; y: number }): TemplateResult =>
  svg`<text class=${look} x=${x} y=${y}>${number}</text>`;

const renderPart = (
  { id, number, hasMore }: ConceptRow,
  at: number,
  count: number,
  { shape, names }: WheelView,
  { selected }: ConceptContext,
): TemplateResult => {
  const isOpen = selected === id;
  const { x, y } = ringPartCenter(at, count, isOpen ? shift : 0);
  const middle = (shape.innerRadius + shape.outerRadius) / 2;
  return svg`<g class="part ${hasMore ? 'choice' : ''} ${isOpen ? 'open' : ''}" transform="translate(${x} ${y})"
      @click=${hasMore ? pressName(at) : nothing}>
    <path d=${ringPartPath({ count, at, gap, ...shape })}></path>
    ${renderNumber('beside-names', number, ringPartCenter(at, count, middle))}
    ${names === 'beside' ? nothing : renderNumber('below-name', number, ringPartCenter(at, count, numberRadius(shape)))}
  </g>`;
};

/** The drawing is decorative and hidden from assistive technology: the list has the same content. */
export const renderDrawing = (
  rows: readonly ConceptRow[],
  wheel: WheelView,
  context: ConceptContext,
  around: unknown = nothing,
): TemplateResult =>
  html`<svg part="figure" viewBox="-100 -100 200 200" aria-hidden="true" focusable="false">
    ${around}${rows.map((row, at) => renderPart(row, at, rows.length, wheel, context))}
  </svg>`;
