import { html, nothing, type TemplateResult, type ReactiveElement } from 'lit';
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
const keepFocus = (root: ShadowRoot | null): void => {
  if (!root?.activeElement) root?.querySelector<HTMLElement>('.base')?.focus({ preventScroll: true });
};

/** The element whose messages and data are loaded. */
export interface RetryHost extends ReactiveElement {
  readonly state: string;
}

/** A part that can be loaded again. */
interface RetryPart {
  retry(): unknown;
}

/** Retries loading messages and data. The focus stays in the widget when the retry button disappears. */
export class Retry {
  isBusy = false;

  readonly #host: RetryHost;

  readonly #parts: readonly RetryPart[];

  constructor(host: RetryHost, parts: readonly RetryPart[]) {
    this.#host = host;
    this.#parts = parts;
  }

  readonly onClick = (): void => {
    if (!this.isBusy) void this.#run();
  };

  async #run(): Promise<void> {
    this.isBusy = true;
    this.#host.requestUpdate();
    await Promise.all(this.#parts.map((part) => part.retry()));
    this.isBusy = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#host.state !== 'error') keepFocus(this.#host.shadowRoot);
  }
}
