import type { Dataset } from '@health-networks/core';

/** A state of a widget to render. */
export interface Scene {
  /** Attributes besides `lang`, such as network and layout. */
  attributes?: Readonly<Record<string, string>>;
  /** Data of the scene, instead of the bundled network. */
  data?: Dataset;
  /** User actions before the test, such as opening an item. */
  prepare?: (widget: HTMLElement) => void | Promise<void>;
}

/**
 * All states of a widget that are tested (axe, contrast, screenshots, accessibility tree). `loading` and `error` are
 * added automatically, because they are the same everywhere.
 */
export interface WidgetScenes {
  tag: `hn-${string}`;
  /** The bundled network with the most content, in the default layout. */
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
   * States with content that the browser skips (`hidden="until-found"`): only used to check what is documented, because
   * axe and the word measurements treat skipped content as visible.
   */
  skipped?: Readonly<Record<string, Scene>>;
}
