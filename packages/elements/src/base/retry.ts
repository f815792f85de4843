import type { ReactiveElement } from 'lit';
import { keepFocus } from './render/render-state.js';

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
