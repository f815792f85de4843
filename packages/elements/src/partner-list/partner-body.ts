import { keepFocus } from './keep-focus.js';
import type * as Details from './partner-details.js';
import { bodyGroups, bodyMaker, type BodyLook, type BodyMaker } from './partner-elements.js';
import type { PartnerListView } from './partner-list.view.js';
import type { PartnerRow } from './partner-row.js';
import { SlicedList, type SliceMaker } from './sliced-list.js';

type DetailsModule = typeof Details;

/** Who is told of what a reader does in the list. */
export interface BodyHost {
  /** A row was opened; an empty id: closed again. */
  onSelect: (id: string) => void;
  onSort: () => void;
  onError: (error: unknown) => void;
  /** Are all rows there? */
  onComplete: (isComplete: boolean) => void;
}

/**
 * The rows of the list, made beside Lit: a place in its template belongs to this class. What a reader has opened stays
 * open, and the focus stays where it is, when a filter leaves the row or the order changes.
 */
export class PartnerBody {
  readonly #host: BodyHost;

  #root: HTMLElement | undefined;

  #slices: SlicedList<PartnerRow> | undefined;

  #view: PartnerListView | undefined;

  #look: BodyLook | undefined;

  #maker: BodyMaker | undefined;

  readonly #open = new Set<string>();

  #details: DetailsModule | undefined;

  constructor(host: BodyHost) {
    this.#host = host;
  }

  /** Shows a view at this place of the page; does nothing where that is what it shows. */
  show(root: HTMLElement, view: PartnerListView, look: BodyLook): void {
    const isSameLook = Object.entries(look).every(([key, value]) => Reflect.get(this.#look ?? {}, key) === value);
    if (root === this.#root && view === this.#view && isSameLook) return;
    const slices = root === this.#root ? this.#slices : undefined;
    if (!slices) {
      this.#slices?.stop();
      root.addEventListener('click', this.#onClick);
    }
    // A filter changes which rows there are, and not how they are made.
    if (!isSameLook || view.base !== this.#view?.base) this.#maker = undefined;
    this.#root = root;
    this.#view = view;
    this.#look = look;
    this.#slices = slices ?? new SlicedList(root, () => this.#host.onComplete(true));
    this.#host.onComplete(false);
    const restore = keepFocus(root);
    this.#slices.show(bodyGroups(view, look), this.#makerOf(view, look));
    restore(() => this.flush());
  }

  /** Adds the rows that are still to come, now: for print and for find-in-page. */
  flush(): void {
    this.#slices?.flush();
  }

  /** The one listener of the list. */
  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.classList.contains('sort')) this.#host.onSort();
    const item = button?.closest<HTMLElement>('[data-id]');
    if (item?.dataset.id !== undefined) void this.#toggle(item.dataset.id);
  };

  /** A row that a reader has opened comes back open. */
  #makerOf(view: PartnerListView, look: BodyLook): SliceMaker<PartnerRow> {
    const { slice, row: make } = (this.#maker ??= bodyMaker(view, look));
    return {
      slice,
      row: (row) => {
        const item = make(row);
        if (!this.#open.has(row.id)) return item;
        const box = document.createDocumentFragment();
        box.append(item);
        this.#details?.openDetails(item, row, view.base.input, look.evidence !== 'none');
        return box;
      },
    };
  }

  async #toggle(id: string): Promise<void> {
    if (this.#open.delete(id)) {
      const item = this.#itemOf(id);
      if (item) this.#details?.closeDetails(item);
      this.#host.onSelect('');
      return;
    }
    this.#open.add(id);
    try {
      this.#details ??= await import('./partner-details.js');
      this.#openItem(id);
    } catch (error) {
      this.#open.delete(id);
      this.#host.onError(error);
    }
  }

  /** While the code was on its way, the reader may have closed it again, or the list may have been made anew. */
  #openItem(id: string): void {
    const item = this.#itemOf(id);
    const row = this.#view?.base.rows.find((one) => one.id === id);
    if (!this.#open.has(id) || !item || !row || !this.#view) return;
    if (!item.querySelector('[aria-expanded=true]')) {
      this.#details?.openDetails(item, row, this.#view.base.input, this.#look?.evidence !== 'none');
    }
    this.#host.onSelect(id);
  }

  #itemOf(id: string): Element | null | undefined {
    return this.#root?.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }
}
