import { embedTable, type EmbedTable } from '../embed/embed-table.js';
import { readOptions, describeProblem } from '../embed/read-options.js';
import { titleOf } from '../embed/titles.js';

/** The query of an oEmbed request; values may be the strings from the query. */
export interface OEmbedRequest {
  /** Maximum width in pixels. */
  maxwidth?: number | string | null | undefined;
  /** Maximum height in pixels. */
  maxheight?: number | string | null | undefined;
}

/** A response of type `rich`, version 1.0 of oEmbed (https://oembed.com). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which the consumer may cache the response. */
  cache_age: number;
  /** An iframe, and the script that gives it the height of its content. */
  html: string;
  width: number;
  height: number;
}

/** Size of a frame before its page has reported its height, and where the consumer removes scripts. */
const defaultSize = { width: 640, height: 480 };

const day = 86_400;

/** Returns the smaller of the default and the requested size. */
const limited = (name: keyof typeof defaultSize, requested: number | string | null | undefined): number => {
  if (requested === undefined || requested === null || requested === '') return defaultSize[name];
  const maxWidth = Number(requested);
  if (Number.isInteger(maxWidth) && maxWidth > 0) return Math.min(defaultSize[name], maxWidth);
  throw new RangeError(
    `max${name} cannot be "${String(requested).slice(0, 80)}": write a whole number of pixels, such as ${defaultSize[name]}.`,
  );
};

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const tag = (name: string, attributes: Readonly<Record<string, string | number>>): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  return `<${name}${written.join('')}></${name}>`;
};

/** Reads the URL of an `embed.html`; throws for any other URL. */
const addressOf = (url: string | URL): URL => {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address && /^https?:$/.test(address.protocol) && address.pathname.endsWith('/embed.html')) return address;
  throw new RangeError(
    `url cannot be "${String(url).slice(0, 80)}": write the address of a page embed.html, such as https://example.org/hn/embed.html?widget=partner-list.`,
  );
};

/** Like {@link oembedOf}, with a table of the available options. */
export const oembedFrom = (table: EmbedTable, url: string | URL, request: OEmbedRequest): OEmbed => {
  const address = addressOf(url);
  const found = readOptions(address, table);
  if ('problems' in found) throw new RangeError(found.problems.map(describeProblem).join('\n'));
  const size = { width: limited('width', request.maxwidth), height: limited('height', request.maxheight) };
  const title = titleOf(found.options, table);
  const frame = tag('iframe', { src: address.href, title, ...size, loading: 'lazy', frameborder: 0 });
  const script = tag('script', { src: new URL('embed.js', address).href, async: '' });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: address.hostname,
    provider_url: address.origin,
    cache_age: day,
    html: `${frame}${script}`,
    ...size,
  };
};

/**
 * Returns the response of an oEmbed endpoint for the URL of an `embed.html`. Applies the same checks as that page.
 *
 * @param url address of the page, such as
 *   `https://example.org/hn/embed.html?widget=partner-list&network=health-hub-utrecht`
 * @param request `maxwidth` and `maxheight` of the request
 * @throws RangeError with option, value and remedy: answer it with status 404.
 * @example
 * oembedOf('https://example.org/hn/embed.html?widget=partner-list&network=health-hub-utrecht', { maxwidth: 500
 * }).title;
 * // 'Partners: Health Hub Utrecht'
 */
export const oembedOf = (url: string | URL, request: OEmbedRequest = {}): OEmbed =>
  oembedFrom(embedTable, url, request);
