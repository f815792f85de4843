import { html, nothing, type TemplateResult } from 'lit';
import { renderMarks } from '../base/evidence/evidence.js';
import { renderText } from '../base/text/text.js';
import type { ConceptContext } from '../wheel/concept-list.js';
import type { ConceptRow } from '../wheel/concept-rows.view.js';
import type { PillarDiagramMessages } from './messages.js';
import type { PillarDiagramView } from './pillar-diagram.view.js';

const renderLine = ({ label, number, description }: ConceptRow): TemplateResult | typeof nothing =>
  description ? html`<li value=${number}><b>${renderText(label)}</b> ${renderText(description)}</li>` : nothing;

/** Renders the text beside the wheel: a line for each pillar with a description, or else the purpose of the network. */
export const renderDescriptions = (
  { network, pillars, purpose, evidence }: PillarDiagramView,
  { level }: ConceptContext,
  messages: PillarDiagramMessages,
): TemplateResult | typeof nothing => {
  if (pillars.some(({ description }) => description))
    return html`<ul role="list" class="texts lines">
      ${pillars.map(renderLine)}
    </ul>`;
  if (!purpose) return nothing;
  return html`<p part="purpose" class="texts purpose">
    <b>${messages.purpose}</b> ${renderText(purpose)}${renderMarks(level, evidence.marksOf(network), messages)}
  </p>`;
};
