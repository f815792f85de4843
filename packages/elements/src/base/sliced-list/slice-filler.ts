/** Timeout in milliseconds, after which the callback runs even on a busy page. */
const timeout = 200;

/** Runs a callback when the browser is idle. Returns a function that cancels it. */
export const whenIdle = (callback: () => void): (() => void) => {
  // Safari lacks requestIdleCallback: a timer still lets it paint and handle input first.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(callback);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout });
  return () => cancelIdleCallback(handle);
};

/** A list that is rendered in slices. */
export interface FillableList {
  readonly isComplete: boolean;
  advance: () => void;
  complete: () => void;
}

/** Keys that, with Ctrl or Cmd, find (F), find again (G) and select all (A), which require every row in the DOM. */
const findKeys = ['f', 'g', 'a'];

/** Renders missing slices: one per idle callback, all before printing or find-in-page. */
export class SliceFiller {
  readonly #list: FillableList;

  #cancel: (() => void) | undefined;

  constructor(list: FillableList) {
    this.#list = list;
  }

  /** Renders the next slice when the browser is idle. Call again once it is rendered. */
  start(): void {
    addEventListener('beforeprint', this.#complete);
    addEventListener('keydown', this.#onKeydown);
    this.#cancel?.();
    this.#cancel = whenIdle(() => {
      if (!this.#list.isComplete) this.#list.advance();
    });
  }

  stop(): void {
    removeEventListener('beforeprint', this.#complete);
    removeEventListener('keydown', this.#onKeydown);
    this.#cancel?.();
  }

  readonly #complete = (): void => this.#list.complete();

  readonly #onKeydown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if ((ctrlKey || metaKey) && findKeys.includes(key.toLowerCase())) this.#complete();
  };
}
