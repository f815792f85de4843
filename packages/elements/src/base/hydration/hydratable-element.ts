import { LitElement, type PropertyValues } from 'lit';
import type { WidgetState } from '../outcome.js';
import type { hydrateRoot } from './hydrate-root.js';
import { setWaiting } from './server-roots.js';

/** Set by the server on elements within another one, which hands them their data. */
const deferred = 'defer-hydration';

/**
 * An element that takes over a declarative shadow root: what the server has rendered stays until the same can be
 * rendered here. The code for that is loaded only where there is such a root.
 */
export abstract class HydratableElement extends LitElement {
  #hydrate: typeof hydrateRoot | undefined;

  /** Is what the element shows that of a server? */
  #isFromServer = false;

  /** Set where no script will attend what is rendered: all that a reader could open or page through is there, unfolded. */
  protected readonly isPlain: boolean = false;

  /** Where the element stands; what a server has rendered stays in the place of an error. */
  abstract state: WidgetState;

  /** Does the element wait, with what a server has rendered? */
  protected get awaitsHydration(): boolean {
    return this.#isFromServer;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isRendered = this.shadowRoot?.hasChildNodes() ?? false;
    const root = super.createRenderRoot();
    if (isRendered) void this.#prepare();
    return root;
  }

  /** Lit asks this before `willUpdate`, which says where the element stands. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (!this.#isFromServer) return true;
    if (this.hasAttribute(deferred)) return false;
    this.willUpdate(changed);
    return this.#hydrate !== undefined && (this.state === 'ready' || this.state === 'empty');
  }

  protected override update(changed: PropertyValues): void {
    if (this.#isFromServer) this.#hydrate?.(this.render(), this.renderRoot, this.renderOptions);
    this.#isFromServer = false;
    super.update(changed);
    setWaiting(this, false);
  }

  async #prepare(): Promise<void> {
    // Lit would render before the first node that it finds.
    this.renderOptions.renderBefore = null;
    this.#isFromServer = true;
    setWaiting(this, true);
    try {
      this.#hydrate = (await import('./hydrate-root.js')).hydrateRoot;
    } catch (error) {
      console.error('A part of a widget could not be loaded.', error);
    }
    this.requestUpdate();
  }
}
