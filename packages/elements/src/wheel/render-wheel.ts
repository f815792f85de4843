import { html, nothing, type TemplateResult } from 'lit';
import { renderConcepts, type ConceptContext } from './concept-list.js';
import type { ConceptRow } from './concept-rows.view.js';
import { renderDrawing } from './wheel-drawing.js';
import type { WheelView } from './wheel.view.js';

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
