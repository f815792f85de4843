import type { AnyRecord } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { hostLink, mailLink, telephoneLink } from '../base/render/links.js';
import { renderText, type ShownText } from '../base/text/text.js';
import type { FinderField } from './finder-options.js';
import type { FinderResults, FinderWidening } from './finder-search.js';
import type { FinderContact, FinderRow, Supported } from './finder-rows.js';
import { fill, listOf, renderFilled, renderPhrase } from '../base/text/phrase.js';
import type { CollaborationFinderMessages } from './messages.js';

// Re-exported, so that the element loads one chunk when something is chosen.
export { searchCollaborators } from './finder-search.js';

/** Render options of a row. */
export interface FinderResultsOptions {
  messages: CollaborationFinderMessages;
  marks: (records: readonly AnyRecord[]) => unknown;
  /** Is the disclosure of the row open? */
  isOpen: (id: string) => boolean;
  /** Toggles the disclosure; undefined where facts are always shown. */
  onToggle: ((id: string) => void) | undefined;
  /** Clears a field. */
  onWiden: (field: FinderField) => void;
}

const renderTexts = (texts: readonly ShownText[], separator: string): unknown[] =>
  texts.map((text, at) => [at > 0 ? separator : '', renderText(text)]);

const renderContact = (contact: FinderContact, { messages, marks }: FinderResultsOptions): TemplateResult => {
  const { name, about, email, telephone, url, record } = contact;
  const ways = [
    email === undefined ? undefined : mailLink(email, messages.emailTo(name.value, email)),
    telephone && telephoneLink(telephone.number, telephone.display, messages.call(name.value, telephone.display)),
    url === undefined ? undefined : hostLink(url),
  ].filter((way) => way !== undefined);
  return html`<li part="contact">
    <div class="person">${renderText(name)}${marks([record])}</div>
    ${about.length > 0 ? html`<div class="facts">${renderTexts(about, ' · ')}</div>` : nothing}
    ${ways.length > 0 ? html`<address>${ways.map((way) => html`<div>${way}</div>`)}</address>` : nothing}
  </li>`;
};

const renderContacts = ({ contacts, url }: FinderRow, options: FinderResultsOptions): TemplateResult => {
  const { messages } = options;
  return html`<div class="contacts">
    ${
      contacts.length > 0
        ? html`<ul role="list">
            ${contacts.map((contact) => renderContact(contact, options))}
          </ul>`
        : html`<div class="facts">${messages.noContact}</div>`
    }
    ${url === undefined ? nothing : html`<div class="website"><span>${messages.website}:</span> ${hostLink(url)}</div>`}
  </div>`;
};

const renderReasons = (reasons: readonly Supported[], { marks }: FinderResultsOptions): TemplateResult =>
  html`<p part="reasons" class="reasons">
    ${reasons.map(
      ({ phrase, records }, at) =>
        html`<span part="reason">${renderPhrase(phrase)}</span
          >${marks(records)}${at < reasons.length - 1 ? '; ' : nothing}`,
    )}
  </p>`;

const renderFacts = (row: FinderRow, { messages, marks, isOpen, onToggle }: FinderResultsOptions): unknown => {
  const open = isOpen(row.id);
  const toggle = (): void => {
    onToggle?.(row.id);
  };
  return html`${
    onToggle
      ? html`<button
          type="button"
          class="quiet"
          aria-expanded=${open}
          aria-label=${messages.factsOf(row.name.value)}
          @click=${toggle}
        >
          ${messages.facts}
        </button>`
      : nothing
  }${
    open
      ? html`<ul part="facts" class="records">
          ${row.facts.map(({ phrase, records }) => html`<li part="fact">${renderPhrase(phrase)}${marks(records)}</li>`)}
        </ul>`
      : nothing
  }`;
};

const renderRow = (row: FinderRow, options: FinderResultsOptions): TemplateResult => {
  const { messages } = options;
  const missing = listOf(
    row.missing.map((text) => [text]),
    messages.language,
  );
  return html`<li part="item" class="item">
    <div>
      <div part="name" class="name">${renderText(row.name)}</div>
      <div class="facts">${renderTexts(row.about, ' · ')}</div>
      ${renderReasons(row.reasons, options)}
      ${missing.length === 0 ? nothing : html`<p part="missing" class="missing">${renderPhrase(fill(messages.notDocumented, missing))}</p>`}
      ${renderFacts(row, options)}
    </div>
    ${renderContacts(row, options)}
  </li>`;
};

const renderResults = (rows: readonly FinderRow[], options: FinderResultsOptions): TemplateResult =>
  html`<ol role="list" part="list" class="results">
    ${rows.map((row) => renderRow(row, options))}
  </ol>`;

const renderWidening = (
  { field, label }: FinderWidening,
  { messages, onWiden }: FinderResultsOptions,
): TemplateResult => {
  const widen = (): void => {
    onWiden(field);
  };
  return html`<button type="button" @click=${widen}>${renderFilled(messages.without, label)}</button>`;
};

/** Full matches, partial matches in a disclosure and, without full matches, the fields to clear. */
export const renderFound = (
  { found, inPart, widenings }: FinderResults,
  options: FinderResultsOptions,
): TemplateResult => {
  const widen = widenings.map((widening) => renderWidening(widening, options));
  return html`${widen.length > 0 ? html`<div class="widenings">${widen}</div>` : nothing}
  ${found.length > 0 ? renderResults(found, options) : nothing}
  ${
    inPart.length > 0
      ? html`<details class="in-part" ?open=${found.length === 0}>
          <summary>${options.messages.inPart(inPart.length)}</summary>
          ${renderResults(inPart, options)}
        </details>`
      : nothing
  }`;
};
