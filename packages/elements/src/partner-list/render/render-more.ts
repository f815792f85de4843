import { html, nothing, type TemplateResult } from 'lit';
import type { PartnerListMessages } from '../messages.js';

/** The items in the pages that are open. */
export const shownItems = (root: ParentNode): NodeListOf<Element> =>
  root.querySelectorAll('.slice:not([hidden]) > .item');

/** The button that opens the next page, with so many partners; nothing after the last. */
export const renderMore = (
  next: number,
  { showMore }: PartnerListMessages,
  onClick: () => void,
): TemplateResult | typeof nothing =>
  next > 0
    ? html`<button type="button" part="more-button" class="next" @click=${onClick}>${showMore(next)}</button>`
    : nothing;
