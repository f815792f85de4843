import { html, nothing, type TemplateResult } from 'lit';
import { renderPhrase, textOfPhrase } from '../text/phrase.js';
import type { ShownText } from '../text/text.js';

/** A fact in a row: a text, or rendered content such as a link. */
type RowFact = string | ShownText | TemplateResult | undefined;

const isRendered = (fact: string | ShownText | TemplateResult): fact is TemplateResult =>
  typeof fact === 'object' && 'strings' in fact;

const isThere = (fact: RowFact): fact is string | ShownText | TemplateResult =>
  fact !== undefined && (isRendered(fact) || textOfPhrase([fact]) !== '');

/** Renders facts in a row, separated by dots; `fact-row.styles.ts` hides the dot at the end of a line. */
export const renderFactRow = (facts: readonly RowFact[]): TemplateResult | typeof nothing => {
  const known = facts.filter(isThere);
  if (known.length === 0) return nothing;
  return html`<div class="fact-row">
    ${known.map((fact) => html`<span>${isRendered(fact) ? fact : renderPhrase([fact])}</span> `)}
  </div>`;
};
