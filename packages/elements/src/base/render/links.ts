import { isE164, isEmailAddress, isWebUrl } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';

/** Every `href` is set here, and only to what passes its guard; what does not is shown as text. */
const anchor = (href: string, content: unknown, label: string | undefined): TemplateResult =>
  html`<a part="link" href=${href} aria-label=${label ?? nothing}>${content}</a>`;

/** A link to a website. */
export const webLink = (url: string | undefined, content: unknown): unknown =>
  url !== undefined && isWebUrl(url) ? anchor(url, content, undefined) : content;

/** The same, called by the host of its address: short, and says where it leads. */
export const hostLink = (url: string): unknown => webLink(url, isWebUrl(url) ? new URL(url).host : url);

/** A link that opens a message to one recipient. `label` names the link where the address alone would not. */
export const mailLink = (address: string, label?: string): unknown =>
  isEmailAddress(address) ? anchor(`mailto:${address}`, address, label) : address;

/** A link that dials. `number` is E.164; `display` is what people read. */
export const telephoneLink = (number: string, display: string, label?: string): unknown =>
  isE164(number) ? anchor(`tel:${number}`, display, label) : display;
