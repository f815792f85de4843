import { LitElement, type PropertyValues } from 'lit';
import { adoptStylesAnew } from '../adopt-styles-anew.js';
import type { WidgetState } from '../outcome.js';
import type { hydrateRoot } from './hydrate-root.js';
import { setWaiting } from './server-roots.js';

/** Set by the server on elements nested in another one, which passes them their data. */
const deferred = 'defer-hydration';

/**
 * An element that takes over a declarative shadow root: server-rendered content stays until the element can render the
 * same. The code for hydration is loaded only where such a root exists.
 */
export abstract class HydratableElement extends LitElement {
  #hydrate: typeof hydrateRoot | undefined;

  /** Whether the element shows server-rendered content. */
  #isFromServer = false;

  /**
   * Set when no script will run on the rendered content: everything that a reader could unfold or page through is
   * included, unfolded.
   */
  protected readonly isPlain: boolean = false;

  /** State of the element; server-rendered content stays in place of an error. */
  abstract state: WidgetState;

  /** Whether the element shows server-rendered content and awaits hydration. */
  protected get awaitsHydration(): boolean {
    return this.#isFromServer;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isRendered = this.shadowRoot?.hasChildNodes() ?? false;
    const root = super.createRenderRoot();
    if (isRendered) void this.#prepare();
    return root;
  }

  /** Called by the browser when the element has moved to another document. */
  protected adoptedCallback(): void {
    adoptStylesAnew(this);
  }

  /** Lit calls this before `willUpdate`, which sets the state. */
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
    // Otherwise Lit would render before the first node it finds.
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
