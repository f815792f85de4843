import { html, nothing, type TemplateResult } from 'lit';
import { renderMarks, renderSources } from '../../base/evidence/evidence.js';
import type { EvidenceLevel } from '../../base/evidence/evidence.view.js';
import { inRow, renderPhrase, type Phrase } from '../../base/text/phrase.js';
import { renderText, spokenText } from '../../base/text/text.js';
import type { PartnerData } from '../partner-data.js';
import type { Claim, UnnamedMembers } from '../member-counts.js';
import type { PartnerListMessages } from '../messages.js';

type Marks = (claim: Claim) => unknown;

const renderFigure = (claim: Claim, marks: Marks): TemplateResult =>
  html`<li part="figure">
    <strong>${renderPhrase(claim.text)}</strong>${marks(claim)}
    ${claim.note ? html`<span class="note">${renderText(claim.note)}</span>` : nothing}
  </li>`;

const renderGroup = (claim: Claim, marks: Marks): TemplateResult =>
  html`<li part="unnamed">${renderPhrase(claim.text)}${marks(claim)}</li>`;

/** Lists unnamed members, so that an incomplete list does not look complete. */
const renderNotice = ({ figures, groups }: UnnamedMembers, text: Phrase, marks: Marks): TemplateResult =>
  html`<div part="notice" class="notice">
    <p>${renderPhrase(text)}</p>
    ${
      figures.length > 0
        ? html`<ul role="list" class="figures">
            ${figures.map((claim) => renderFigure(claim, marks))}
          </ul>`
        : nothing
    }
    ${
      groups.length > 0
        ? html`<ul role="list" class="unnamed">
            ${groups.map((claim) => renderGroup(claim, marks))}
          </ul>`
        : nothing
    }
  </div>`;

/** The notice and the list of sources, which is computed only if it is shown. */
export const renderBelow = (
  { unnamed, namedMembers, rows, evidence }: PartnerData,
  level: EvidenceLevel,
  messages: PartnerListMessages,
): TemplateResult => {
  const sources = level === 'none' ? nothing : renderSources(level, evidence.notes, messages);
  if (unnamed) {
    const marks = ({ record }: Claim): unknown => renderMarks(level, evidence.marksOf(record), messages);
    const texts = [messages.incomplete(namedMembers), messages.besides].map((text) => spokenText(messages, text));
    return html`${renderNotice(unnamed, inRow(texts, ' '), marks)} ${sources}`;
  }
  const isCited = rows.some(({ records }) => evidence.marksOf(...records).length > 0);
  return html`${isCited ? html`<p part="notice" class="facts">${messages.openEnded}</p>` : nothing} ${sources}`;
};
