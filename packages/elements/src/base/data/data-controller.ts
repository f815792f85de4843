import { builtInLanguage, type Dataset } from '@health-networks/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestComposed } from '../composed-ancestors.js';
import type { LanguageController } from '../language/language-controller.js';
import { LoadError, asLoadError } from './load-error.js';
import { failureIn, indexOf, isDataProvider, loading, type DataState } from './data-state.js';
import type { DataRequest } from './loaded-dataset.js';
import { loadDataset } from './load-dataset.js';
import { withDeadline } from './with-deadline.js';

/** Length to which the value is shortened in messages. */
const maxShownLength = 40;

const shortened = (text: string): string => (text.length > maxShownLength ? `${text.slice(0, maxShownLength)}…` : text);

/** Returns the value of the `data` attribute, which is not supported: data is passed as a property. */
const dataAttributeOf = (element: Element): string | undefined => element.getAttribute('data')?.trim() || undefined;

/**
 * Throws an error that explains the `data` attribute: frameworks set it instead of the property while the element is
 * not yet defined.
 */
const refuseDataAttribute = ({ localName }: Element, value: string): never => {
  throw new LoadError(
    'invalid-data',
    `The attribute data holds "${shortened(value)}", which is no dataset. Set the property data, once customElements.whenDefined('${localName}') resolves.`,
  );
};

/** An element that shows data, with the properties that select the data. */
export interface DataHost extends ReactiveControllerHost, Element, Omit<DataRequest, 'language'> {
  data: Dataset | undefined;
  loading: 'eager' | 'lazy';
}

/** The request of the host, with the nearest provider element, if any. */
interface HostRequest extends DataRequest {
  data: DataHost['data'];
  /** Value of the `data` attribute; `undefined` when the property is set. */
  attribute: string | undefined;
  provider: Element | undefined;
  loading: DataHost['loading'];
}

const providerTag = 'hn-dataset';

/** Compares two requests. The language matters for bundled data only: all other data holds every language. */
const isSame = (a: HostRequest, b: HostRequest): boolean => {
  const isBundled = !a.data && !a.attribute && !a.src && !a.provider;
  const keys = ['data', 'attribute', 'src', 'csvColumns', 'network', 'provider'] as const;
  return keys.every((key) => a[key] === b[key]) && (!isBundled || a.language === b.language);
};

/** The address without its query, which pages change in order to reload a file. */
const pathOf = ({ src }: HostRequest): string | undefined => src?.replace(/[?#].*$/s, '');

/** Whether the second request reads the file of the first one again. */
const isReload = (shown: HostRequest | undefined, requested: HostRequest): boolean =>
  shown !== undefined &&
  !requested.data &&
  !requested.attribute &&
  pathOf(requested) !== undefined &&
  pathOf(requested) === pathOf(shown) &&
  requested.network === shown.network;

/**
 * Gets the data its host shows from the first source available: the property `data`, `src`, the nearest `hn-dataset`, a
 * JSON script child, the bundled network. A late response to an older request is dropped.
 */
export class DataController implements ReactiveController {
  state: DataState = loading;

  /** Whether a request is pending. `state` keeps the previous data until it settles. */
  isLoading = false;

  readonly #host: DataHost;

  readonly #language: LanguageController;

  #requested: HostRequest | undefined;

  /** The request of the data that `state` holds. */
  #shown: HostRequest | undefined;

  #abort = new AbortController();

  #unsubscribe: (() => void) | undefined;

  constructor(host: DataHost, language: LanguageController) {
    this.#host = host;
    this.#language = language;
    host.addController(this);
  }

  /** Requests an update, because the nearest provider may have changed after a move in the DOM. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    if (this.#requested?.provider) this.#requested = undefined;
    queueMicrotask(() => this.#rest());
  }

  /** Loads again when the request of the host has changed. Call before every update. */
  follow(): void {
    if (!this.#host.isConnected) return;
    const requested = this.#ask();
    if (!this.#requested || !isSame(this.#requested, requested) || this.#isHurried(requested))
      void this.#load(requested);
  }

  /** Whether a provider element loads the data. That element then reports the errors, too. */
  get isProvided(): boolean {
    return this.#requested?.provider !== undefined;
  }

  /** Loads again after a failure, through the provider if there is one, and not before the time in `Retry-After`. */
  async retry(): Promise<void> {
    await this.#untilRetry();
    const requested = this.#ask();
    if (requested.provider && isDataProvider(requested.provider)) await requested.provider.reloadData();
    else await this.#load(requested);
  }

  async #untilRetry(): Promise<void> {
    const wait = (failureIn(this.state)?.retryAt ?? 0) - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }

  /**
   * Aborts the request of a host that left the document. Runs in a microtask, because a move in the DOM disconnects and
   * reconnects; a host that returns later loads again.
   */
  #rest(): void {
    if (this.#host.isConnected || !this.isLoading) return;
    this.#abort.abort();
    this.#requested = undefined;
  }

  /** Whether `loading` changed from `lazy` to `eager` while the request waits for the viewport. */
  #isHurried({ loading: wanted }: HostRequest): boolean {
    return this.isLoading && this.#requested?.loading === 'lazy' && wanted !== 'lazy';
  }

  #ask(): HostRequest {
    const { data, src, csvColumns, loading: wanted } = this.#host;
    const attribute = data ? undefined : dataAttributeOf(this.#host);
    const provider = data || attribute || src ? undefined : closestComposed(this.#host, providerTag);
    const language = builtInLanguage(this.#language.language);
    const network = this.#host.network?.trim();
    return { data, attribute, src, csvColumns, network, provider, language, loading: wanted };
  }

  async #load(requested: HostRequest): Promise<void> {
    this.#requested = requested;
    this.isLoading = true;
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    try {
      if (requested.attribute) refuseDataAttribute(this.#host, requested.attribute);
      if (requested.data) this.#set({ status: 'ready', index: indexOf(requested.data), issues: [] });
      else if (requested.provider) await this.#subscribe(requested.provider, signal);
      else await this.#fetch(requested, signal);
    } catch (error) {
      if (!signal.aborted) this.#fail(requested, asLoadError(error, 'unreachable'));
    }
  }

  /**
   * Sets the error state, or keeps the data already shown when their file cannot be reloaded or has become invalid. The
   * data of another file would stand under a wrong name.
   */
  #fail(requested: HostRequest, error: LoadError): void {
    const { state } = this;
    const keeps = state.status === 'ready' && isReload(this.#shown, requested);
    this.#set(keeps ? { ...state, outdated: error } : { status: 'error', error });
  }

  async #fetch(requested: HostRequest, signal: AbortSignal): Promise<void> {
    if (requested.loading === 'lazy')
      await (await import('./when-near-viewport.js')).whenNearViewport(this.#host, signal);
    signal.throwIfAborted();
    const { dataset, issues } = await loadDataset(this.#host, requested, signal);
    if (signal.aborted) return;
    this.#shown = requested;
    this.#set({ status: 'ready', index: indexOf(dataset), issues });
  }

  async #subscribe(provider: Element, signal: AbortSignal): Promise<void> {
    await withDeadline(customElements.whenDefined(providerTag), `The script of <${providerTag}>`);
    if (signal.aborted || !this.#host.isConnected || !isDataProvider(provider)) return;
    const take = (): void => this.#set(provider.dataState);
    this.#unsubscribe?.();
    this.#unsubscribe = provider.subscribeData(take);
    take();
  }

  #set(state: DataState): void {
    this.state = state;
    this.isLoading = false;
    this.#host.requestUpdate();
  }
}
