import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../base/text.js';
import type { Claim, UnnamedMembers } from './partner-unnamed.js';

type Marks = (claim: Claim) => unknown;

const renderFigure = (claim: Claim, marks: Marks): TemplateResult =>
  html`<li part="figure">
    <strong>${renderText(claim.text)}</strong>${marks(claim)}
    ${claim.note ? html`<span class="note">${renderText(claim.note)}</span>` : nothing}
  </li>`;

const renderCoverage = (claim: Claim, marks: Marks): TemplateResult =>
  html`<li part="coverage">${renderText(claim.text)}${marks(claim)}</li>`;

/** What the sources say of members without naming them, so that a list does not look complete when it is not. */
export const renderNotice = ({ figures, coverages }: UnnamedMembers, text: string, marks: Marks): TemplateResult =>
  html`<div part="notice" class="notice">
    <p>${text}</p>
    ${
      figures.length > 0
        ? html`<ul role="list" class="figures">
            ${figures.map((claim) => renderFigure(claim, marks))}
          </ul>`
        : nothing
    }
    ${
      coverages.length > 0
        ? html`<ul role="list" class="coverages">
            ${coverages.map((claim) => renderCoverage(claim, marks))}
          </ul>`
        : nothing
    }
  </div>`;
