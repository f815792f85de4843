import { html, nothing, type TemplateResult } from 'lit';
import type { PartnerListMessages } from '../messages.js';

/** Returns the items in the open pages. */
export const shownItems = (root: ParentNode): NodeListOf<Element> =>
  root.querySelectorAll('.slice:not([hidden]) > .item');

/** Renders the button that opens the next page, with its number of partners; nothing after the last page. */
export const renderMore = (
  next: number,
  { showMore }: PartnerListMessages,
  onClick: () => void,
): TemplateResult | typeof nothing =>
  next > 0
    ? html`<button type="button" part="more-button" class="next" @click=${onClick}>${showMore(next)}</button>`
    : nothing;
