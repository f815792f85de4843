import { html, nothing, type TemplateResult } from 'lit';
import { renderConcepts, type ConceptContext } from './concept-list.js';
import type { ConceptRow } from './concept-rows.view.js';
import { renderDrawing } from './wheel-drawing.js';
import type { WheelView } from './wheel.view.js';

/** Slots of the wheel. */
export interface WheelExtras {
  /** Content of the center. */
  hub: unknown;
  /** SVG around the sectors. */
  around?: unknown;
  /** Wraps the list of concepts in an outer list. */
  wrap?: (list: TemplateResult) => TemplateResult;
}

/** A wheel with its labels inside, around or below it. */
export const renderWheel = (
  rows: readonly ConceptRow[],
  wheel: WheelView,
  context: ConceptContext,
  { hub, around, wrap = (list) => list }: WheelExtras,
): TemplateResult =>
  html`<div class="wheel ${wheel.names}" data-count=${rows.length}>
    ${renderDrawing(rows, wheel, context, around)}
    ${wheel.hasHub ? html`<div class="hub" aria-hidden="true"><span>${hub}</span></div>` : nothing}
    ${wrap(renderConcepts('list', rows, context, wheel.places))}
  </div>`;
