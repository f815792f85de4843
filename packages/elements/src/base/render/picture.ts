import { isWebUrl } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';

/** A picture; its room in CSS pixels is kept free until it has come. */
export interface Picture {
  readonly part: string;
  readonly width: number;
  readonly height: number;
  readonly onError: (event: Event) => void;
  readonly referrerPolicy?: 'no-referrer';
}

/**
 * The only place that sets `src` of a picture; callers check the address first. Without text of its own, because the name
 * of what it shows stands beside it.
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

/** A picture that does not come makes room for what stands below it. */
const hide = ({ target }: Event): void => {
  if (target instanceof HTMLImageElement) target.hidden = true;
};

/** A logo of the web, else nothing. The site that it comes from is not told of the page. */
export const logoPicture = (url: string | undefined): TemplateResult | typeof nothing =>
  url !== undefined && isWebUrl(url)
    ? picture(url, { part: 'logo', width: 96, height: 48, onError: hide, referrerPolicy: 'no-referrer' })
    : nothing;
