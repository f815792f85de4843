import type { RenderedWidget } from '../options.js';
import { renderShadow, type WidgetToRender } from '../render-shadow.js';
import { toLight } from './to-light.js';

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
