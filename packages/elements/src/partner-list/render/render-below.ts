import { html, nothing, type TemplateResult } from 'lit';
import { renderSources } from '../../base/evidence/evidence.js';
import type { EvidenceLevel } from '../../base/evidence/evidence.view.js';
import type { PartnerData } from '../partner-data.js';
import type { PartnerListMessages } from '../messages.js';

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
