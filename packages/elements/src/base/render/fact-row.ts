import { html, type TemplateResult } from 'lit';
import { renderPhrase, textOfPhrase, type Phrase } from '../text/phrase.js';

/** Facts in a row, a dot between them; `fact-row.styles.ts` leaves the dot out where a line ends. */
export const renderFactRow = (facts: readonly (Phrase[number] | undefined)[]): TemplateResult =>
  html`<div class="fact-row">
    ${facts
      .filter((fact) => fact !== undefined)
      .filter((fact) => textOfPhrase([fact]) !== '')
      .map((fact) => html`<span>${renderPhrase([fact])}</span> `)}
  </div>`;
