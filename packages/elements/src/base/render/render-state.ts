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

/** Renders the loading state: the page's fallback content. */
export const renderLoading = (messages: BaseMessages | undefined): TemplateResult =>
  html`<div part="base" class="base" aria-busy="true">
    <slot><p class="loading">${messages?.loading ?? nothing}</p></slot>
  </div>`;

/** Renders the empty state: nothing, unless the page fills the slot. */
export const renderEmpty = (): TemplateResult => html`<slot name="empty"></slot>`;

/**
 * Renders the error message above the fallback content: one line for visitors, and the reason with its issues for
 * editors. In English when no messages are loaded.
 */
export const renderError = (
  error: LoadError,
  messages: BaseMessages | undefined,
  button: RetryButton,
  issues: TemplateResult | typeof nothing,
): TemplateResult => {
  const { errors, unavailable, retry } = messages ?? {
    errors: undefined,
    unavailable: 'This part of the page can’t be shown at the moment.',
    retry: 'Try again',
  };
  return html`<div part="error" class="error" role="alert">
      <slot name="error"
        ><p>${unavailable}</p>
        ${issues !== nothing && errors ? html`<p>${errors[error.code]}</p>` : nothing} ${issues}</slot
      >
      ${error.retryable ? renderRetry(retry, button) : nothing}
    </div>
    <slot></slot><slot name="footer"></slot>`;
};

/** Renders the message below the content when newer data could not be loaded. */
export const renderOutdated = ({ outdated, retry }: BaseMessages, button: RetryButton): TemplateResult =>
  html`<div part="outdated" class="outdated" role="status">
    <p>${outdated}</p>
    ${renderRetry(retry, button)}
  </div>`;

/** Moves the focus to the content when the retry button that had it has been replaced. */
export const keepFocus = (root: ShadowRoot | null): void => {
  if (!root?.activeElement) root?.querySelector<HTMLElement>('.base')?.focus({ preventScroll: true });
};
