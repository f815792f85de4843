import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BaseWords } from '../languages/base-words.js';
import { overrideWords, type WordOverrides } from '../languages/override-words.js';
import type { WordLoader } from '../languages/word-loader.js';
import type { LanguageController } from './language-controller.js';
import { LoadError } from './load-error.js';

/** What the page lays over the words, and the words that come of it, made once. */
interface Overridden<Words> {
  loaded: Words;
  own: WordOverrides<Words>;
  words: Words;
}

/** An element with words, which a page may override. */
export interface WordsHost<Words> extends ReactiveControllerHost {
  strings: WordOverrides<Words> | undefined;
}

/** Has the words of its host in the language in force. Until those of a new language are there, the old ones stay. */
export class WordsController<Words extends BaseWords> implements ReactiveController {
  /** Why there are none. */
  error: LoadError | undefined;

  readonly #host: WordsHost<Words>;

  readonly #language: LanguageController;

  #loaded: Words | undefined;

  #overridden: Overridden<Words> | undefined;

  /** Language of the last attempt that failed. */
  #failed: string | undefined;

  constructor(host: WordsHost<Words>, language: LanguageController) {
    this.#host = host;
    this.#language = language;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
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

  /** To be called before every update: loads the words of the language in force where they are not there. */
  follow(loader: WordLoader<Words>): void {
    const { language } = this.#language;
    const found = loader.find(language);
    if (found) this.#loaded = found;
    else if (this.#failed !== language) void this.#load(loader, language);
  }

  /** Has the next update try again. */
  retry(): void {
    this.#failed = undefined;
    this.error = undefined;
  }

  async #load(loader: WordLoader<Words>, language: string): Promise<void> {
    try {
      await loader.load(language);
      this.retry();
    } catch (error) {
      this.#failed = language;
      this.error = new LoadError('unreachable', `Its words in "${language}": ${String(error)}`);
    }
    this.#host.requestUpdate();
  }
}
