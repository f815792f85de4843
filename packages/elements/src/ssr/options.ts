import type { Dataset } from '@health-networks/core';
import type { LitElement } from 'lit';

/** Tags of the widgets that can be rendered. */
export const widgetTags = [
  'hn-collaboration-finder',
  'hn-contact-card',
  'hn-event-timeline',
  'hn-key-figures',
  'hn-life-circle',
  'hn-network-graph',
  'hn-network-profile',
  'hn-partner-list',
  'hn-pillar-diagram',
  'hn-place-map',
  'hn-program-list',
  'hn-source-list',
] as const;

/** Tag of a widget that can be rendered. */
export type WidgetTag = (typeof widgetTags)[number];

/** Converts a property name to an attribute name: `heading-level` for `headingLevel`. */
type AttributeName<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${AttributeName<Rest>}`
  : Name;

/** Properties of a widget that a page may set. */
type Settings<Tag extends WidgetTag> = Omit<
  HTMLElementTagNameMap[Tag],
  keyof LitElement | 'data' | 'network' | 'state'
>;

/** The settings of a widget, by attribute name or property name. */
export type WidgetAttributes<Tag extends WidgetTag> = {
  readonly [Name in keyof Settings<Tag> & string]?: Settings<Tag>[Name];
} & {
  readonly [Name in keyof Settings<Tag> & string as AttributeName<Name>]?: Settings<Tag>[Name] | string;
};

/** What to render, besides the attributes of the widget. */
export interface RenderSettings {
  /** A dataset as returned by `parseDataset`. Without it, the bundled data of `network` is shown. */
  readonly data?: Dataset | undefined;
  /** Id of the network to show. Defaults to the network that the dataset is about. */
  readonly network?: string | undefined;
  /** BCP 47 tag of the page. */
  readonly lang: string;
  /**
   * `shadow`, the default, renders the element with a declarative shadow root. `light` renders plain HTML without
   * templates, styles and custom elements, for systems that remove these; its style sheet is
   * `@health-networks/elements/light.css`.
   */
  readonly mode?: 'shadow' | 'light' | undefined;
  /**
   * Prefix of the ids in plain HTML. By default derived from the content; set it when the same widget occurs twice on a
   * page.
   */
  readonly idPrefix?: string | undefined;
}

/** Options of {@link renderWidget} for a tag. */
export type RenderOptions<Tag extends WidgetTag> = RenderSettings & WidgetAttributes<Tag>;

/** A rendered widget. */
export interface RenderedWidget {
  /** The element with a declarative shadow root, or plain HTML. */
  readonly html: string;
  /**
   * Hashes of the style sheets in the HTML (plain HTML has none), for `style-src` of a Content-Security-Policy:
   * `'sha256-…'` including the quotation marks.
   */
  readonly styleHashes: readonly string[];
  /** Tags in the HTML, as argument of `preloadLinks` for pages where `hn.js` takes over. */
  readonly tags: readonly WidgetTag[];
}
