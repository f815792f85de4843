import type { Dataset } from '@health-networks/core';

/** One thing that a widget can look like. */
export interface Scene {
  /** Attributes besides `lang`: which network, which layout. */
  attributes?: Readonly<Record<string, string>>;
  /** Data of the scene's own, in place of the bundled network. */
  data?: Dataset;
  /** User actions before the test, such as opening an item. */
  prepare?: (widget: HTMLElement) => void | Promise<void>;
}

/**
 * All states of a widget that are tested (axe, contrast, screenshots, accessibility tree). `loading` and `error` are
 * added, because they are the same everywhere.
 */
export interface WidgetScenes {
  tag: `hn-${string}`;
  /** The bundled network with most to show, in the usual layout. */
  full: Scene;
  /** Sparse data: missing facts, a single item. */
  partial: Scene;
  /** Nothing to show. */
  empty: Scene;
  /** Long names, long words, many items. */
  long: Scene;
  /** Further states: other layouts, selections, evidence. By name in kebab-case. */
  others: Readonly<Record<string, Scene>>;
  /**
   * States with content that the browser skips (`hidden="until-found"`): they show what is documented, and nothing else,
   * because axe and whoever measures words takes skipped content for seen.
   */
  skipped?: Readonly<Record<string, Scene>>;
}
