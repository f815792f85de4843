import type { Dataset } from '@health-networks/core';

/** One thing that a widget can look like. */
export interface Scene {
  /** Attributes besides `lang`: which network, which layout. */
  attributes?: Readonly<Record<string, string>>;
  /** Data of the scene's own, in place of the bundled network. */
  data?: Dataset;
  /** What a reader has done before looking, such as opening an item. */
  prepare?: (widget: HTMLElement) => void | Promise<void>;
}

/**
 * Every state of a widget that is looked at: by axe, by pixels, as an accessibility tree and by us. The states
 * `loading` and `error` look alike everywhere and are added to these.
 */
export interface WidgetScenes {
  tag: `hn-${string}`;
  /** The bundled network with most to show, in the usual layout. */
  full: Scene;
  /** As much as some networks have: facts missing, one item. */
  partial: Scene;
  /** Nothing to show. */
  empty: Scene;
  /** Long names, long words, many items. */
  long: Scene;
  /** What else there is to see: other layouts, chosen items, evidence. By name in kebab-case. */
  others: Readonly<Record<string, Scene>>;
}
