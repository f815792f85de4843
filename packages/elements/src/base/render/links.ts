import { isE164, isEmailAddress, isWebUrl } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../is-server.js';

/**
 * The only function that sets `href` to a URL. Callers check the value first (`javascript:` URLs) and show unsafe
 * values as text.
 */
const anchor = (href: string, content: unknown, label?: string, isAddress = false): TemplateResult =>
  html`<a part="link" class=${isAddress ? 'address' : nothing} href=${href} aria-label=${label ?? nothing}
    >${content}</a
  >`;

/** Returns an address without the parts that readers leave out. */
const bare = (address: string): string => address.replace(/^(https?:\/\/)?(www\.)?|\/$/gi, '');

/**
 * Renders a link to a website. On paper, its address follows, unless `text`, the content without markup, is that
 * address.
 */
export const webLink = (url: string | undefined, content: unknown, text = content): unknown =>
  url !== undefined && isWebUrl(url)
    ? anchor(url, content, undefined, typeof text === 'string' && bare(text) === bare(url))
    : content;

/** Base URL of the page; a server does not know it. */
const pageUrl = (): string => (isServer ? 'https://page.invalid/' : document.baseURI);

/**
 * Returns a URL given by a page, which may be relative, as an absolute URL (unchanged on a server); undefined unless it
 * is an `http` or `https` URL.
 */
export const pageAddress = (address: string): string | undefined => {
  if (!URL.canParse(address, pageUrl())) return undefined;
  const { protocol, href } = new URL(address, pageUrl());
  if (!/^https?:$/.test(protocol)) return undefined;
  return isServer ? address : href;
};

/** Renders a link to a page that may be on the same site: its URL is relative to the current page. */
export const pageLink = (address: string, content: unknown): unknown =>
  pageAddress(address) === undefined ? content : anchor(address, content);

/** Parts of an address longer than this may break anywhere on a narrow page. */
const maxUnbrokenLength = 22;

const unbroken = (part: string): unknown =>
  part.length > maxUnbrokenLength ? part : html`<span class="unbroken">${part}</span>`;

/** Renders an address that breaks only before its "@" or, if its domain is long, before a dot: never at a hyphen. */
const breakable = (address: string): TemplateResult => {
  const at = Math.max(address.lastIndexOf('@'), 0);
  const domain = address.slice(at);
  const parts = domain.length > maxUnbrokenLength ? domain.split(/(?=\.)/) : [domain];
  return html`${at > 0 ? unbroken(address.slice(0, at)) : nothing}${parts.map((part) => html`<wbr />${unbroken(part)}`)}`;
};

/** Renders a link to a website with its host name as text, which breaks only before a dot. */
export const hostLink = (url: string): unknown => {
  if (!isWebUrl(url)) return url;
  const { host } = new URL(url);
  return webLink(url, breakable(host), host);
};

/** Renders a link within the widget, followed by script. `mark` is the number of the source it links to. */
export const fragmentLink = (
  id: string,
  content: unknown,
  { label, mark, follow }: { label?: string; mark?: number; follow: (event: Event) => void },
): TemplateResult =>
  html`<a part="link" href=${`#${id}`} aria-label=${label ?? nothing} data-mark=${mark ?? nothing} @click=${follow}
    >${content}</a
  >`;

/** Renders a `mailto:` link. `label` is the accessible name when the address is not enough. */
export const mailLink = (address: string, label?: string): unknown =>
  isEmailAddress(address) ? anchor(`mailto:${address}`, breakable(address), label) : address;

/** Renders a `tel:` link. `number` is E.164; `display` is the visible text. */
export const telephoneLink = (number: string, display: string, label?: string): unknown =>
  isE164(number) ? anchor(`tel:${number}`, display, label) : display;
