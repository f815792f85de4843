import { html, nothing, type TemplateResult } from 'lit';
import { renderMarks } from '../base/evidence/evidence.js';
import { renderText } from '../base/text/text.js';
import type { ConceptContext } from '../wheel/concept-list.js';
import type { RingRow } from './life-circle.view.js';

const renderRing = ({ title, items }: RingRow, { level, evidence, messages }: ConceptContext): TemplateResult =>
  html`<li part="ring">
    <span part="ring-name" class="ring-name">${renderText(title)}</span>
    <ul role="list" class="ring-items">
      ${items.map(
        ({ label, record }) =>
          html`<li part="ring-item">${renderText(label)}${renderMarks(level, evidence.marksOf(record), messages)}</li>`,
      )}
    </ul>
  </li>`;

/**
 * Renders the lists around the stages. They are not drawn as rings, because no source relates their items to single
 * stages.
 */
export const renderRings = (rings: readonly RingRow[], context: ConceptContext): TemplateResult | typeof nothing =>
  rings.length === 0
    ? nothing
    : html`<ul role="list" part="rings" class="rings">
        ${rings.map((ring) => renderRing(ring, context))}
      </ul>`;
