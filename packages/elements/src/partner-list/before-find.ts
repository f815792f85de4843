import type { ReactiveController } from 'lit';

/** Keys that, with Ctrl or Cmd, look in the page or take all of it: find (F), find again (G), select all (A). */
const findKeys = ['f', 'g', 'a'];

/** Calls back when a page is about to be printed or searched, which then has to be complete. */
export class BeforeFind implements ReactiveController {
  readonly #callback: () => void;

  constructor(callback: () => void) {
    this.#callback = callback;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#callback);
    addEventListener('keydown', this.#onKeydown);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#callback);
    removeEventListener('keydown', this.#onKeydown);
  }

  readonly #onKeydown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if ((ctrlKey || metaKey) && findKeys.includes(key.toLowerCase())) this.#callback();
  };
}
