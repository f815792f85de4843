import { html, nothing, type TemplateResult } from 'lit';
import { formatIssue, type Issue } from '@health-networks/core';
import type { Messages } from '../messages/messages.js';
import type { OwnFile, RefusedFile } from './own-file.js';

/** Maximum number of listed issues, followed by the number of the others. */
const maxShown = 20;

const renderIssues = (issues: readonly Issue[], { configurator }: Messages): TemplateResult | typeof nothing =>
  issues.length === 0
    ? nothing
    : html`<details class="issues" ?open=${issues.length <= 5}>
        <summary>${configurator.problems(issues.length)}</summary>
        <ul lang="en">
          ${issues.slice(0, maxShown).map((issue) => html`<li>${formatIssue(issue)}</li>`)}
          ${issues.length > maxShown ? html`<li>… (${issues.length - maxShown})</li>` : nothing}
        </ul>
      </details>`;

const renderFound = (own: OwnFile, { configurator }: Messages): TemplateResult =>
  html`<p>${configurator.shown(own.name, Object.keys(own.dataset.organizations).length)}</p>`;

/** State and callbacks of the field. */
export interface OwnFileContext {
  readonly messages: Messages;
  readonly own: OwnFile | undefined;
  readonly refused: RefusedFile | undefined;
  readonly take: (file: File) => void;
  readonly remove: () => void;
}

/** Renders a field that accepts a dropped or chosen file and shows the result. */
export const renderOwnFile = ({ messages, own, refused, take, remove }: OwnFileContext): TemplateResult => {
  const { configurator } = messages;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  };
  const choose = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const [file] = event.target.files ?? [];
    if (file) take(file);
    // Allows choosing the same file again after a correction.
    event.target.value = '';
  };
  return html`<div
    class="drop"
    id="own"
    @dragover=${(event: DragEvent) => {
      event.preventDefault();
    }}
    @drop=${drop}
  >
    <p class="drop-title">${configurator.ownFile}</p>
    <p>
      ${configurator.dropHint}
      <label class="file"
        >${configurator.chooseFile}<input type="file" accept=".csv,.json,.txt" @change=${choose}
      /></label>
    </p>
    <div role="status">
      ${refused ? html`<p class="mistake">${configurator.refusedFile(refused.name)}</p>` : nothing}
      ${refused ? renderIssues(refused.issues, messages) : nothing} ${own ? renderFound(own, messages) : nothing}
      ${own && !refused ? renderIssues(own.issues, messages) : nothing}
    </div>
    ${own ? html`<button type="button" class="quiet" @click=${remove}>${configurator.removeFile}</button>` : nothing}
  </div>`;
};
