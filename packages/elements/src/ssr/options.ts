import type { Dataset } from '@health-networks/core';
import type { LitElement } from 'lit';

/** Tags of the widgets that show something. */
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

/** Tag of a widget that shows something. */
export type WidgetTag = (typeof widgetTags)[number];

/** `heading-level` for `headingLevel`. */
type AttributeName<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${AttributeName<Rest>}`
  : Name;

/** Properties of a widget that a page may set. */
type Settings<Tag extends WidgetTag> = Omit<
  HTMLElementTagNameMap[Tag],
  keyof LitElement | 'data' | 'network' | 'state'
>;

/** The attributes of a widget by their names, and its properties by theirs. */
export type WidgetAttributes<Tag extends WidgetTag> = {
  readonly [Name in keyof Settings<Tag> & string]?: Settings<Tag>[Name];
} & {
  readonly [Name in keyof Settings<Tag> & string as AttributeName<Name>]?: Settings<Tag>[Name] | string;
};

/** What to render, besides the attributes of the widget. */
export interface RenderSettings {
  /** A dataset, as `parseDataset` gives it; without one, the bundled data of `network` are shown. */
  readonly data?: Dataset | undefined;
  /** Id of the network to show, else the one that the data are about. */
  readonly network?: string | undefined;
  /** BCP 47 tag of the page. */
  readonly lang: string;
  /**
   * `shadow`, the default, is the element with a declarative shadow root. `light` is plain HTML without templates, styles
   * and custom elements, for systems that take these out; its style sheet is `@health-networks/elements/light.css`.
   */
  readonly mode?: 'shadow' | 'light' | undefined;
  /**
   * In plain HTML: how the ids begin. Without it, they are made of the content; give one where the same widget stands
   * twice on a page.
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
   * Hashes of the style sheets in the HTML (plain HTML has none), for `style-src` of a Content-Security-Policy: `'sha256-…'` with its
   * quotation marks.
   */
  readonly styleHashes: readonly string[];
  /** Tags in the HTML, as `preloadLinks` takes them where `hn.js` takes over. */
  readonly tags: readonly WidgetTag[];
}
