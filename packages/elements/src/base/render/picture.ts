import { isWebUrl } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';

/** An image; its space, in CSS pixels, is reserved until it has loaded. */
export interface Picture {
  readonly part: string;
  readonly width: number;
  readonly height: number;
  readonly onError: (event: Event) => void;
  readonly referrerPolicy?: 'no-referrer';
}

/**
 * The only function that sets `src` of an image; callers check the URL first. `alt` is empty, because the name of what
 * it shows appears next to it.
 */
export const picture = (address: string, { part, width, height, onError, referrerPolicy }: Picture): TemplateResult =>
  html`<img
    part=${part}
    class=${part}
    src=${address}
    width=${width}
    height=${height}
    alt=""
    loading="lazy"
    decoding="async"
    referrerpolicy=${referrerPolicy ?? nothing}
    @error=${onError}
  />`;

/** Hides an image that fails to load, to free its space. */
const hide = ({ target }: Event): void => {
  if (target instanceof HTMLImageElement) target.hidden = true;
};

/** Renders a logo from a website, or nothing. The site that serves it does not learn the address of the page. */
export const logoPicture = (url: string | undefined): TemplateResult | typeof nothing =>
  url !== undefined && isWebUrl(url)
    ? picture(url, { part: 'logo', width: 96, height: 48, onError: hide, referrerPolicy: 'no-referrer' })
    : nothing;
