import { isWebUrl } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';

/** Room for a picture in CSS pixels, kept free until it has come. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture that does not come makes room for what stands below it. */
const hide = ({ target }: Event): void => {
  if (target instanceof HTMLImageElement) target.hidden = true;
};

/**
 * The only place that sets `src` of a picture: one of the web, else nothing. Without text of its own, because the name of
 * what it shows stands beside it. The site that it comes from is not told of the page.
 */
export const decorativePicture = (
  url: string | undefined,
  part: string,
  { width, height }: PictureSize,
): TemplateResult | typeof nothing =>
  url !== undefined && isWebUrl(url)
    ? html`<img
        part=${part}
        src=${url}
        width=${width}
        height=${height}
        alt=""
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${hide}
      />`
    : nothing;
