import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BaseMessages, TextMarker, MessageLoader } from '../../languages/base-messages.js';
import { overrideMessages, type MessageOverrides } from '../../languages/override-messages.js';
import { followRegistrations } from '../../languages/registrations.js';
import { LoadError } from '../data/load-error.js';
import { MemoizeLast } from '../memoize-last.js';

/** An element with UI texts that a page can override. */
export interface MessagesHost<Messages> extends ReactiveControllerHost {
  strings: MessageOverrides<Messages> | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Loads the messages of its host in the current language. The previous ones stay until the new ones are loaded. */
export class MessagesController<Messages extends BaseMessages> implements ReactiveController {
  /** Why messages could not be loaded. */
  error: LoadError | undefined;

  readonly #host: MessagesHost<Messages>;

  #loaded: Messages | undefined;

  readonly #overridden = new MemoizeLast<Messages>();

  /** Language list of the last failed attempt, so that it is not repeated on every update. */
  #failed: string | undefined;

  #marker: TextMarker | undefined;

  #unfollow: (() => void) | undefined;

  constructor(host: MessagesHost<Messages>) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unfollow = followRegistrations(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
  }

  /** Sets `lang` on texts in a fallback language. */
  hostUpdated(): void {
    const marker = this.#loaded?.fallbackTexts;
    if (marker !== this.#marker) this.#marker?.leave(this.#host.renderRoot);
    marker?.follow(this.#host.renderRoot);
    this.#marker = marker;
  }

  /** Messages with overrides; the same object until language or overrides change. */
  get messages(): Messages | undefined {
    const loaded = this.#loaded;
    const own = this.#host.strings;
    return loaded && own ? this.#overridden.get([loaded, own], () => overrideMessages(loaded, own)) : loaded;
  }

  /** Loads missing messages for a comma-separated language preference list. Call before every update. */
  follow(loader: MessageLoader<Messages>, languages: string): void {
    const found = loader.find(languages);
    if (found) this.#loaded = found;
    else if (this.#failed !== languages) void this.#load(loader, languages);
  }

  /** Makes the next update load again. */
  retry(): void {
    this.#failed = undefined;
    this.error = undefined;
  }

  async #load(loader: MessageLoader<Messages>, languages: string): Promise<void> {
    try {
      await loader.load(languages);
      this.retry();
    } catch (error) {
      this.#failed = languages;
      this.error = new LoadError('unreachable', `Its words in "${languages}": ${String(error)}`);
    }
    this.#host.requestUpdate();
  }
}
