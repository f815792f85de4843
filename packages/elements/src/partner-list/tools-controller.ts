import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../base/is-server.js';
import { LazyModule } from '../base/render/lazy-module.js';
import type * as PartnerExport from './partner-export.js';
import type { PartnerListView } from './partner-list.view.js';
import type { ListTools } from './render/render-below.js';

type Host = ReactiveControllerHost & HTMLElement;

/** The buttons below the list: saves it as a table, and copies its address. */
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

  /** The buttons for what is shown now. */
  toolsOf(view: PartnerListView): ListTools {
    return {
      onDownload: () => void this.#download(view),
      // Browsers have one where the page comes by HTTPS, as most do.
      onCopy: isServer || 'clipboard' in navigator ? () => void this.#copy() : undefined,
      hasCopied: this.#hasCopied,
    };
  }

  /** What was copied is no longer what is shown. */
  forget(): void {
    this.#hasCopied = false;
  }

  async #download(view: PartnerListView): Promise<void> {
    const module = await this.export.get();
    module?.offerFile(this.#host, module.partnerFile(view));
  }

  /** The address of the page holds what a reader has chosen, if the page asks for that; `id` leads to the list. */
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
