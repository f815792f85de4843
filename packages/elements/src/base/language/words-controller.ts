import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BaseWords } from '../../languages/base-words.js';
import { overrideWords, type WordOverrides } from '../../languages/override-words.js';
import { followRegistrations } from '../../languages/registrations.js';
import type { TextMarker, WordLoader } from '../../languages/word-loader.js';
import { LoadError } from '../data/load-error.js';

/** What the page lays over the words, and the words that come of it, made once. */
interface Overridden<Words> {
  loaded: Words;
  own: WordOverrides<Words>;
  words: Words;
}

/** An element with words, which a page may override. */
export interface WordsHost<Words> extends ReactiveControllerHost {
  strings: WordOverrides<Words> | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Has the words of its host in the language in force. Until those of a new language are there, the old ones stay. */
export class WordsController<Words extends BaseWords> implements ReactiveController {
  /** Why there are none. */
  error: LoadError | undefined;

  readonly #host: WordsHost<Words>;

  #loaded: Words | undefined;

  #overridden: Overridden<Words> | undefined;

  /** Languages of the last attempt that failed. */
  #failed: string | undefined;

  #marker: TextMarker | undefined;

  #unfollow: (() => void) | undefined;

  constructor(host: WordsHost<Words>) {
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
  get words(): Words | undefined {
    const loaded = this.#loaded;
    const own = this.#host.strings;
    if (!loaded || !own) return loaded;
    const known = this.#overridden;
    if (known?.loaded === loaded && known.own === own) return known.words;
    const words = overrideWords(loaded, own);
    this.#overridden = { loaded, own, words };
    return words;
  }

  /**
   * To be called before every update: loads the words where they are not there. Takes the languages in force, with
   * commas, the most wanted first.
   */
  follow(loader: WordLoader<Words>, languages: string): void {
    const found = loader.find(languages);
    if (found) this.#loaded = found;
    else if (this.#failed !== languages) void this.#load(loader, languages);
  }

  /** Has the next update try again. */
  retry(): void {
    this.#failed = undefined;
    this.error = undefined;
  }

  async #load(loader: WordLoader<Words>, languages: string): Promise<void> {
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
