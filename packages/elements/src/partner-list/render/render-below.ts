import { html, nothing, type TemplateResult } from 'lit';
import { renderSources } from '../../base/evidence/evidence.js';
import type { EvidenceLevel } from '../../base/evidence/evidence.view.js';
import type { PartnerListMessages } from '../messages.js';
import type { PartnerData } from '../partner-data.js';

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

/** The actions of the buttons below the list. */
export interface ListTools {
  onDownload: () => void;
  /** Undefined if the browser gives no access to the clipboard. */
  onCopy: (() => void) | undefined;
  hasCopied: boolean;
}

const renderTools = ({ onDownload, onCopy, hasCopied }: ListTools, messages: PartnerListMessages): TemplateResult =>
  html`<div part="tools" class="tools">
    <button type="button" part="download-button" @click=${onDownload}>${messages.download}</button>
    ${onCopy ? html`<button type="button" part="copy-button" @click=${onCopy}>${messages.copyLink}</button>` : nothing}
    <span role="status">${hasCopied ? messages.copied : nothing}</span>
  </div>`;

/**
 * Renders a note if the network has more partners and the count does not state so, the buttons, and the list of sources
 * with the remarks.
 */
export const renderBelow = (
  { unnamed, evidence, remarks }: PartnerData,
  level: EvidenceLevel,
  messages: PartnerListMessages,
  tools: ListTools | undefined,
): TemplateResult =>
  html`<div class="below">
      ${unnamed && unnamed.attested === undefined ? html`<p part="notice">${messages.incomplete}</p>` : nothing}
      ${tools ? renderTools(tools, messages) : nothing}
    </div>
    ${level === 'none' ? nothing : renderSources(level, evidence.notes, messages, remarks)}`;
