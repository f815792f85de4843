import { whenIdle } from './when-idle.js';

/** Rows that stand together, with what goes around them. */
export interface SliceGroup<Row> {
  /** What is added to the page for the group: a heading perhaps, and the list. */
  readonly elements: readonly Element[];
  /** The list, to which slices are added. */
  readonly list: Element;
  readonly rows: readonly Row[];
}

/** Makes the elements of a list. */
export interface SliceMaker<Row> {
  slice: () => Element;
  row: (row: Row) => Node;
}

/** Divisible by every number of columns up to six, so that no row of a grid is broken at the end of a slice. */
const rowsPerSlice = 60;

/** What is surely seen first: more comes before the reader has looked up. */
const rowsAtOnce = 14;

/** So many slices are removed with the rest; more would take longer than the first screen takes to make. */
const slicesRemovedAtOnce = 1;

/** Longest work at a stretch, in milliseconds: leaves a frame time to lay out and paint, and typing its turn. */
const stretch = 10;

/** Puts rows into slices one by one, as far as it is asked to. */
function* fill<Row>(
  root: Element,
  groups: Iterable<SliceGroup<Row>>,
  maker: SliceMaker<Row>,
): Generator<undefined, void> {
  for (const { elements, list, rows } of groups) {
    root.append(...elements);
    let slice: Element | undefined;
    for (const [at, row] of rows.entries()) {
      if (!slice || at % rowsPerSlice === 0) {
        slice = maker.slice();
        list.append(slice);
      }
      slice.append(maker.row(row));
      yield;
    }
  }
}

/**
 * A list of which the first screen is there at once and the rest shortly after: find-in-page, print, copying and screen
 * readers find every row. Each slice is skipped by layout while it is out of sight (`content-visibility` in the styles).
 * A newer content ends the filling of the older.
 */
export class SlicedList<Row> {
  readonly #root: Element;

  readonly #onComplete: () => void;

  #rest: Iterator<undefined, void> | undefined;

  /** Contents of before, out of sight already, whose thousands of elements are still to be removed. */
  #retired: Element[] = [];

  #cancel: (() => void) | undefined;

  constructor(root: Element, onComplete: () => void) {
    this.#root = root;
    this.#onComplete = onComplete;
  }

  /** Shows the first screen of these rows in place of those before. */
  show(groups: Iterable<SliceGroup<Row>>, maker: SliceMaker<Row>): void {
    this.stop();
    const content = document.createElement('div');
    this.#rest = fill(content, groups, maker);
    let left = rowsAtOnce;
    this.#advance(() => left-- > 0);
    for (const old of [...this.#root.children]) this.#retire(old);
    this.#root.prepend(content);
    this.#continue();
  }

  /** Adds what is missing, now. */
  flush(): void {
    this.#cancel?.();
    this.#sweep(() => true);
    this.#advance(() => true);
    this.#continue();
  }

  /** Leaves the list as it is. */
  stop(): void {
    this.#cancel?.();
    this.#rest = undefined;
  }

  #advance(mayContinue: () => boolean): void {
    const rest = this.#rest;
    while (rest && mayContinue()) {
      if (rest.next().done) {
        this.#rest = undefined;
        return;
      }
    }
  }

  #retire(old: Element): void {
    // Asking for their number would walk through every row.
    if (!old.getElementsByClassName('slice')[slicesRemovedAtOnce]) {
      old.remove();
    } else if (old instanceof HTMLElement && !old.hidden) {
      old.hidden = true;
      this.#retired.push(old);
    }
  }

  /** Removes what is out of sight, a slice at a time. */
  #sweep(mayContinue: () => boolean): void {
    for (let old = this.#retired.at(-1); old && mayContinue(); old = this.#retired.at(-1)) {
      const slice = old.getElementsByClassName('slice')[0];
      if (slice) slice.remove();
      else this.#retired.pop()?.remove();
    }
  }

  #continue(): void {
    if (!this.#rest && this.#retired.length === 0) {
      this.#onComplete();
      return;
    }
    this.#cancel = whenIdle(() => {
      const end = performance.now() + stretch;
      const inTime = (): boolean => performance.now() < end;
      this.#sweep(inTime);
      this.#advance(inTime);
      this.#continue();
    });
  }
}
