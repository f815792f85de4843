import { type RenderedWidget, widgetTags, type RenderOptions, type WidgetTag } from './options.js';
import { renderShadow, type WidgetToRender } from './render-shadow.js';
import { toLight } from './light/to-light.js';
import { readData, readLanguage, readIdPrefix, readMode, readSettings, readTag } from './read-options.js';
import '../define.js';

/** Derives the prefix of ids from the content, so that rebuilding a page does not change them. */
const prefixFor = async (html: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(html)));
  return `hn-${[...digest.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}-`;
};

/** Renders a widget as plain HTML. Throws LoadError if the data cannot be shown. */
export const renderLight = async (
  widget: WidgetToRender,
  idPrefix: string | undefined,
): Promise<{ html: string; styleHashes: RenderedWidget['styleHashes']; tags: string[] }> => {
  const { html, tags } = await renderShadow(widget, true);
  return { html: toLight(html, idPrefix ?? (await prefixFor(html))), styleHashes: [], tags };
};

export { widgetTags } from './options.js';
export type { RenderedWidget, RenderOptions, RenderSettings, WidgetAttributes, WidgetTag } from './options.js';

/**
 * Renders a widget on a server or for a static page, without a browser. The content is visible before any script has
 * loaded, or without scripts; if the page includes `hn.js`, it takes over. With `mode: 'light'`, the result is static
 * plain HTML.
 *
 * @param tag such as `hn-partner-list`
 * @param options data or bundled network, language, and the attributes of the widget
 * @throws RangeError or TypeError for an invalid option, with its name, value and remedy; LoadError for data that the
 *   widget cannot show, for example when it lacks the requested network.
 *
 * @example
 * const { html } = await renderWidget('hn-partner-list', { network: 'health-hub-utrecht', lang: 'nl' });
 */
export const renderWidget = async <Tag extends WidgetTag>(
  tag: Tag,
  options: RenderOptions<Tag>,
): Promise<RenderedWidget> => {
  const name = readTag(tag);
  const isPlain = readMode(options) === 'light';
  const idPrefix = readIdPrefix(options);
  const language = readLanguage(options);
  const settings = readSettings(name, options);
  const data = await readData(options, language);
  const attributes = new Map(settings.attributes);
  if (options.network !== undefined) attributes.set('network', options.network.trim());
  const widget = { tag: name, data, settings: { ...settings, attributes: attributes.set('lang', language) } };
  const rendered = isPlain ? await renderLight(widget, idPrefix) : await renderShadow(widget, false);
  const tags = widgetTags.filter((one) => rendered.tags.includes(one));
  return { ...rendered, tags };
};
