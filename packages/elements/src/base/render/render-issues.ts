import { formatIssue, type Issue } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';

/** Issues shown; a file can hold a thousand of one kind. */
const most = 50;

/** For editors: what is wrong with the data, in the English of the library, with record, field, value and remedy. */
export const renderIssues = (
  issues: readonly Issue[],
  summary: string | undefined,
): TemplateResult | typeof nothing => {
  if (issues.length === 0 && summary === undefined) return nothing;
  return html`<div part="issues" class="issues" lang="en" dir="ltr">
    ${summary === undefined ? nothing : html`<p>${summary}</p>`}
    ${
      issues.length > 0
        ? html`<ul>
            ${issues.slice(0, most).map((issue) => html`<li>${formatIssue(issue)}</li>`)}
            ${issues.length > most ? html`<li>… and ${issues.length - most} more</li>` : nothing}
          </ul>`
        : nothing
    }
  </div>`;
};
