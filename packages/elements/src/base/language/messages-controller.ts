import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BaseMessages } from '../../languages/base-messages.js';
import { overrideMessages, type MessageOverrides } from '../../languages/override-messages.js';
import { followRegistrations } from '../../languages/registrations.js';
import type { TextMarker, MessageLoader } from '../../languages/message-loader.js';
import { LoadError } from '../data/load-error.js';

/** What the page lays over the words, and the words that come of it, made once. */
interface Overridden<Messages> {
  loaded: Messages;
  own: MessageOverrides<Messages>;
  messages: Messages;
}

/** An element with words, which a page may override. */
export interface MessagesHost<Messages> extends ReactiveControllerHost {
  strings: MessageOverrides<Messages> | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Has the words of its host in the language in force. Until those of a new language are there, the old ones stay. */
export class MessagesController<Messages extends BaseMessages> implements ReactiveController {
  /** Why there are none. */
  error: LoadError | undefined;

  readonly #host: MessagesHost<Messages>;

  #loaded: Messages | undefined;

  #overridden: Overridden<Messages> | undefined;

  /** Languages of the last attempt that failed. */
  #failed: string | undefined;

  #marker: TextMarker | undefined;

  #unfollow: (() => void) | undefined;

  constructor(host: MessagesHost<Messages>) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unfollow = followRegistrations(() => {
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
  }

  /** Marks the texts that are borrowed from another language, where there are any. */
  hostUpdated(): void {
    const marker = this.#loaded?.borrowed;
    if (marker !== this.#marker) this.#marker?.leave(this.#host.renderRoot);
    marker?.follow(this.#host.renderRoot);
    this.#marker = marker;
  }

  /** The words as the page wants them; the same object until language or overrides change. */
  get messages(): Messages | undefined {
    const loaded = this.#loaded;
    const own = this.#host.strings;
    if (!loaded || !own) return loaded;
    const known = this.#overridden;
    if (known?.loaded === loaded && known.own === own) return known.messages;
    const messages = overrideMessages(loaded, own);
    this.#overridden = { loaded, own, messages };
    return messages;
  }

  /**
   * To be called before every update: loads the words where they are not there. Takes the languages in force, with
   * commas, the most wanted first.
   */
  follow(loader: MessageLoader<Messages>, languages: string): void {
    const found = loader.find(languages);
    if (found) this.#loaded = found;
    else if (this.#failed !== languages) void this.#load(loader, languages);
  }

  /** Has the next update try again. */
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
