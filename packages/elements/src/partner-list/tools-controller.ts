import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../base/is-server.js';
import { LazyModule } from '../base/render/lazy-module.js';
import type * as PartnerExport from './partner-export.js';
import { isFiltered, type PartnerListView } from './partner-list.view.js';
import type { ListTools } from './render/render-below.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly deepLink: string | undefined };

/** The actions of the buttons below the list, which save it as a table and copy its URL. */
export class ToolsController implements ReactiveController {
  readonly export: LazyModule<typeof PartnerExport>;

  readonly #host: Host;

  #hasCopied = false;

  constructor(host: Host) {
    this.#host = host;
    this.export = new LazyModule(host, () => import('./partner-export.js'));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#hasCopied = false;
  }

  /** Returns the button actions for the current view. */
  toolsOf(view: PartnerListView): ListTools {
    return {
      onDownload: () => void this.#download(view),
      onCopy: this.#canCopy(view) ? () => void this.#copy() : undefined,
      hasCopied: this.#hasCopied,
    };
  }

  /** Whether a URL leads to what is shown. Browsers provide a clipboard only on pages loaded over HTTPS. */
  #canCopy({ filter }: PartnerListView): boolean {
    const isWhole = this.#host.deepLink !== undefined || !isFiltered(filter);
    return isWhole && (isServer || 'clipboard' in navigator);
  }

  /** Resets the "copied" state when the list has changed. */
  forget(): void {
    this.#hasCopied = false;
  }

  async #download(view: PartnerListView): Promise<void> {
    const module = await this.export.get();
    module?.offerFile(this.#host, module.partnerFile(view));
  }

  /**
   * Copies the URL of the page. It contains the reader's selections if `deep-link` is set, and the id of the element as
   * fragment.
   */
  async #copy(): Promise<void> {
    const address = new URL(location.href);
    if (this.#host.id) address.hash = this.#host.id;
    try {
      await navigator.clipboard.writeText(address.href);
      this.#hasCopied = true;
    } catch (error) {
      console.warn('The link could not be copied.', error);
    }
    this.#host.requestUpdate();
  }
}
