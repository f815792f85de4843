import { html, nothing, type TemplateResult } from 'lit';
import type { BaseMessages } from '../../languages/base-messages.js';
import type { LoadError } from '../data/load-error.js';

/** The retry button. */
export interface RetryButton {
  readonly isBusy: boolean;
  readonly onClick: () => void;
}

const renderRetry = (label: string, { isBusy, onClick }: RetryButton): TemplateResult =>
  html`<button type="button" aria-disabled=${isBusy} aria-busy=${isBusy} @click=${onClick}>${label}</button>`;

/** What stands there until data have come: the page's fallback content. */
export const renderLoading = (messages: BaseMessages | undefined): TemplateResult =>
  html`<div part="base" class="base" aria-busy="true">
    <slot><p class="loading">${messages?.loading ?? nothing}</p></slot>
  </div>`;

/** The error message above the fallback content; in English where no messages are loaded. */
export const renderError = (
  error: LoadError,
  messages: BaseMessages | undefined,
  button: RetryButton,
): TemplateResult => {
  const { errors, retry } = messages ?? { errors: undefined, retry: 'Try again' };
  return html`<div part="error" class="error" role="alert">
      <slot name="error"><p>${errors?.[error.code] ?? 'This part of the page could not be loaded.'}</p></slot>
      ${error.retryable ? renderRetry(retry, button) : nothing}
    </div>
    <slot></slot>`;
};
