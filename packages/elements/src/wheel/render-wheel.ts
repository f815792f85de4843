import { html, nothing, type TemplateResult } from 'lit';
import { renderConcepts, type ConceptContext } from './concept-list.js';
import type { ConceptRow } from './concept-rows.view.js';
import { renderDrawing } from './wheel-drawing.js';
import type { WheelView } from './wheel.view.js';

/** What a widget adds to its wheel. */
export interface WheelExtras {
  /** In the middle. */
  hub: unknown;
  /** Drawn around the parts. */
  around?: unknown;
  /** Puts the list of concepts into a list of lists. */
  wrap?: (list: TemplateResult) => TemplateResult;
}

/** A wheel whose names stand inside its parts, or beside it. */
export const renderWheel = (
  rows: readonly ConceptRow[],
  wheel: WheelView,
  context: ConceptContext,
  { hub, around, wrap = (list) => list }: WheelExtras,
): TemplateResult =>
  html`<div class="wheel ${wheel.names}" data-count=${rows.length}>
    ${renderDrawing(rows, wheel, context, around)}
    ${wheel.hasHub ? html`<div class="hub" aria-hidden="true">${hub}</div>` : nothing}
    ${wrap(renderConcepts('list', rows, context, wheel.places))}
  </div>`;
