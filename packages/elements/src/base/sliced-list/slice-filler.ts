import { whenIdle } from './when-idle.js';

/** A list that says whether slices are missing, and renders more. */
export interface FillableList {
  readonly isComplete: boolean;
  advance: (slices: number) => void;
  complete: () => void;
}

/** Keys that, with Ctrl or Cmd, look in the page or take all of it: find (F), find again (G), select all (A). */
const findKeys = ['f', 'g', 'a'];

/** Adds the slices that a list lacks: one when the browser is idle, all when the page is printed or searched. */
export class SliceFiller {
  readonly #list: FillableList;

  #cancel: (() => void) | undefined;

  constructor(list: FillableList) {
    this.#list = list;
  }

  /** Adds the next slice when there is time. To be called again once it is rendered. */
  start(): void {
    addEventListener('beforeprint', this.#complete);
    addEventListener('keydown', this.#onKeydown);
    this.#cancel?.();
    this.#cancel = whenIdle(() => {
      if (!this.#list.isComplete) this.#list.advance(1);
    });
  }

  stop(): void {
    removeEventListener('beforeprint', this.#complete);
    removeEventListener('keydown', this.#onKeydown);
    this.#cancel?.();
  }

  readonly #complete = (): void => {
    this.#list.complete();
  };

  readonly #onKeydown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if ((ctrlKey || metaKey) && findKeys.includes(key.toLowerCase())) this.#complete();
  };
}
