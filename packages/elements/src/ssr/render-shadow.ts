import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { Dataset } from '@health-networks/core';
import type { WidgetTag } from './options.js';
import type { ElementSettings } from './read-options.js';
import { ServerElements } from './server-elements.js';

/** A widget to render, with its data and settings. */
export interface WidgetToRender {
  tag: WidgetTag;
  data: Dataset;
  settings: ElementSettings;
}

/** Corrects the `selected` attribute of options, which Lit writes regardless of the value of the property. */
const withRightOptions = (html: string): string =>
  html.replace(/(<option\b[^>]*?) selected="(true|false)"/g, (_, option: string, isSelected: string) =>
    isSelected === 'true' ? `${option} selected` : option,
  );

const renderOnce = (elements: ServerElements, { tag, data, settings }: WidgetToRender): string => {
  const { renderer, renderInfo } = elements.begin(tag);
  for (const [name, value] of settings.attributes) renderer.setAttribute(name, value);
  for (const [name, value] of settings.properties) renderer.setProperty(name, value);
  renderer.setProperty('data', data);
  renderer.connectedCallback();
  const shadow = collectResultSync(renderer.renderShadow(renderInfo) ?? []);
  const attributes = collectResultSync(renderer.renderAttributes());
  return `<${tag}${attributes}><template shadowrootmode="open">${withRightOptions(shadow)}</template></${tag}>`;
};

const hashOf = async (css: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
};

const hashesOf = (html: string): Promise<string[]> => {
  const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css);
  return Promise.all([...new Set(styles)].map(hashOf));
};

/**
 * Renders the element with a declarative shadow root; for plain HTML with all content that a reader could open. Throws
 * {@link LoadError} if the data cannot be shown.
 */
export const renderShadow = async (
  widget: WidgetToRender,
  isPlain: boolean,
): Promise<{ html: string; styleHashes: string[]; tags: string[] }> => {
  const elements = new ServerElements(isPlain);
  let html = renderOnce(elements, widget);
  while (!elements.areSettled && !elements.failure) {
    await elements.changed();
    html = renderOnce(elements, widget);
  }
  if (elements.failure) throw elements.failure;
  return { html, styleHashes: await hashesOf(html), tags: elements.tags };
};
