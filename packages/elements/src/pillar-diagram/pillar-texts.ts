import { html, nothing, type TemplateResult } from 'lit';
import { renderMarks } from '../base/evidence/evidence.js';
import { renderText } from '../base/text/text.js';
import type { ConceptContext } from '../wheel/concept-list.js';
import type { ConceptRow } from '../wheel/concept-rows.view.js';
import type { PillarDiagramMessages } from './messages.js';
import type { PillarDiagramView } from './pillar-diagram.view.js';

const renderLine = (
  { id, label, number, description }: ConceptRow,
  selected: string,
): TemplateResult | typeof nothing =>
  description
    ? html`<li value=${number} class=${id === selected ? 'selected' : nothing}>
        <b>${renderText(label)}</b> ${renderText(description)}
      </li>`
    : nothing;

/**
 * Renders the text beside the wheel: a line for each pillar with a description, or else the purpose of the network. The
 * line of the selected pillar is marked instead of being repeated below the wheel.
 */
export const renderDescriptions = (
  { network, pillars, purpose, evidence }: PillarDiagramView,
  { level, selected }: ConceptContext,
  messages: PillarDiagramMessages,
): TemplateResult | typeof nothing => {
  if (pillars.some(({ description }) => description))
    return html`<ul role="list" class="texts lines">
      ${pillars.map((row) => renderLine(row, selected))}
    </ul>`;
  if (!purpose) return nothing;
  return html`<p part="purpose" class="texts purpose">
    <b>${messages.purpose}</b> ${renderText(purpose)}${renderMarks(level, evidence.marksOf(network), messages)}
  </p>`;
};
