import { spokenLanguage } from '@health-networks/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestComposed } from './composed-ancestors.js';
import { indexOf, isDataProvider, loading, type DataState } from './data-state.js';
import type { LanguageController } from './language-controller.js';
import { loadDataset, type DataRequest } from './load-dataset.js';
import { LoadError } from './load-error.js';
import { whenNearViewport } from './when-near-viewport.js';

/** An element that shows data, with the members that say which. */
export interface DataHost extends ReactiveControllerHost, Element, Omit<DataRequest, 'language'> {
  loading: 'eager' | 'lazy';
}

const requestKeys = ['data', 'src', 'network', 'language'] as const;

const providerTag = 'hn-dataset';

const asLoadError = (error: unknown): LoadError =>
  error instanceof LoadError
    ? error
    : new LoadError('unreachable', error instanceof Error ? error.message : String(error));

/**
 * Gets the data that its host shows, from the first that there is: the property `data`, `src`, the nearest
 * `hn-dataset`, a JSON script child, the bundled network. A late answer to an older request is dropped.
 */
export class DataController implements ReactiveController {
  state: DataState = loading;

  readonly #host: DataHost;

  readonly #language: LanguageController;

  #request: DataRequest | undefined;

  #abort = new AbortController();

  #unsubscribe: (() => void) | undefined;

  constructor(host: DataHost, language: LanguageController) {
    this.#host = host;
    this.#language = language;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    // Elsewhere on the page another provider may be the nearest.
    if (this.#unsubscribe) this.#request = undefined;
    this.#unsubscribe = undefined;
  }

  /** To be called before every update: starts over when the host asks for other data than before. */
  follow(): void {
    const asked = this.#asked();
    const known = this.#request;
    if (!known || requestKeys.some((key) => known[key] !== asked[key])) void this.reload();
  }

  /** Asks again for what the host asks for now. */
  async reload(): Promise<void> {
    this.#request = this.#asked();
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    try {
      await this.#load(this.#request, signal);
    } catch (error) {
      if (!signal.aborted) this.#set({ status: 'error', error: asLoadError(error) });
    }
  }

  #asked(): DataRequest {
    const { data, src, network } = this.#host;
    return { data, src, network, language: spokenLanguage(this.#language.language).language };
  }

  async #load(request: DataRequest, signal: AbortSignal): Promise<void> {
    if (request.data) {
      this.#set({ status: 'ready', index: indexOf(request.data) });
      return;
    }
    if (this.#host.loading === 'lazy') await whenNearViewport(this.#host, signal);
    const provider = request.src ? undefined : closestComposed(this.#host, providerTag);
    if (provider) {
      await this.#subscribe(provider, signal);
      return;
    }
    const dataset = await loadDataset(this.#host, request, signal);
    if (!signal.aborted) this.#set({ status: 'ready', index: indexOf(dataset) });
  }

  async #subscribe(provider: Element, signal: AbortSignal): Promise<void> {
    await customElements.whenDefined(providerTag);
    if (signal.aborted || !this.#host.isConnected || !isDataProvider(provider)) return;
    const take = (): void => {
      this.#set(provider.dataState);
    };
    this.#unsubscribe?.();
    this.#unsubscribe = provider.subscribeData(take);
    take();
  }

  #set(state: DataState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
