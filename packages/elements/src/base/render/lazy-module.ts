import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { BaseMessages } from '../../languages/base-messages.js';

/**
 * Code that is loaded when a reader asks for what it does. Where it cannot be had, the reader is told in words, and the
 * same button tries again.
 */
export class LazyModule<Module> {
  /** The code, once it is there. */
  module: Module | undefined;

  readonly #host: ReactiveControllerHost;

  readonly #load: () => Promise<Module>;

  #hasFailed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** Could it not be had the last time? */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The code; undefined where it could not be had. A message that stood there goes first, so that it is read out anew. */
  async get(): Promise<Module | undefined> {
    this.#tell(false);
    try {
      this.module ??= await this.#load();
    } catch (error) {
      console.error('A part of a widget could not be loaded.', error);
      this.#tell(true);
    }
    return this.module;
  }

  /** The message, where there is one to tell. */
  renderFailure({ errors }: BaseMessages): TemplateResult | typeof nothing {
    return this.#hasFailed ? html`<p class="not-loaded" role="alert">${errors.unreachable}</p>` : nothing;
  }

  #tell(hasFailed: boolean): void {
    if (hasFailed === this.#hasFailed) return;
    this.#hasFailed = hasFailed;
    this.#host.requestUpdate();
  }
}
