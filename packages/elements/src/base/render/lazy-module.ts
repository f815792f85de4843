import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { BaseMessages } from '../../languages/base-messages.js';

/** A dynamic import on user action, with an error message on failure; the same button retries. */
export class LazyModule<Module> {
  /** The module, once it is loaded. */
  module: Module | undefined;

  readonly #host: ReactiveControllerHost;

  readonly #load: () => Promise<Module>;

  #hasFailed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** Whether the last attempt failed. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /**
   * Loads the module; undefined on failure. Removes an earlier error first, so that screen readers announce
   * `role="alert"` again.
   */
  async get(): Promise<Module | undefined> {
    this.#announce(false);
    try {
      this.module ??= await this.#load();
    } catch (error) {
      console.error('A part of a widget could not be loaded.', error);
      this.#announce(true);
    }
    return this.module;
  }

  /** Renders the error message if loading has failed. */
  renderFailure({ errors }: BaseMessages): TemplateResult | typeof nothing {
    return this.#hasFailed ? html`<p class="not-loaded" role="alert">${errors.unreachable}</p>` : nothing;
  }

  #announce(hasFailed: boolean): void {
    if (hasFailed === this.#hasFailed) return;
    this.#hasFailed = hasFailed;
    this.#host.requestUpdate();
  }
}
