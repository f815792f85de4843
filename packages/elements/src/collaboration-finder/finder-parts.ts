import type { AnyRecord } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/render/heading.js';
import { icon } from '../base/render/icon.js';
import { hostLink, mailLink, telephoneLink } from '../base/render/links.js';
import { inRow, renderPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import type { FinderContact, FinderRow, FinderView } from './collaboration-finder.view.js';
import { finderFields, type FinderField, type FinderOption } from './finder-fields.js';
import type { FinderReason } from './finder-reasons.js';
import type { CollaborationFinderMessages } from './messages.js';

/** How the results are rendered. */
export interface FinderRendering {
  messages: CollaborationFinderMessages;
  /** Level of the headings of results. */
  level: number;
  marks: (records: readonly AnyRecord[]) => unknown;
  isFull: boolean;
  onWhy: (id: string, event: Event) => void;
}

/** Browsers ignore padding on `option`: indent with no-break spaces. */
const indent = '\u00a0\u00a0\u00a0';

const renderOption = ({ value, label, depth, count }: FinderOption, chosen: string): TemplateResult =>
  html`<option value=${value} lang=${label.lang ?? nothing} .selected=${value === chosen}>
    ${indent.repeat(depth)}${label.value} (${count})
  </option>`;

const renderField = (
  field: FinderField,
  { options, choice }: FinderView,
  { label, any }: { label: string; any: string },
  onChoose: (field: FinderField, value: string) => void,
): TemplateResult => {
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) onChoose(field, target.value);
  };
  return html`<label class="field">
    <span>${label}</span>
    <select data-field=${field} @change=${onChange}>
      <option value="" .selected=${choice[field] === ''}>${any}</option>
      ${options[field].map((option) => renderOption(option, choice[field]))}
    </select>
  </label>`;
};

/** The fields with something to choose. */
export const renderFields = (
  view: FinderView,
  messages: CollaborationFinderMessages,
  onChoose: (field: FinderField, value: string) => void,
  onClear: () => void,
): TemplateResult | typeof nothing => {
  const texts = {
    theme: { label: messages.theme, any: messages.anyTheme },
    place: { label: messages.place, any: messages.anyPlace },
    kind: { label: messages.kind, any: messages.anyKind },
  };
  const shown = finderFields.filter((field) => view.options[field].length > 0);
  if (shown.length === 0) return nothing;
  const isChosen = finderFields.some((field) => view.choice[field] !== '');
  return html`<div part="filters" class="filters" role="group" aria-label=${messages.fields}>
    ${shown.map((field) => renderField(field, view, texts[field], onChoose))}
    ${isChosen ? html`<button type="button" class="clear" @click=${onClear}>${messages.clear}</button>` : nothing}
  </div>`;
};

const renderWay = (name: 'mail' | 'telephone' | 'website', link: unknown): TemplateResult =>
  html`<div class="way">${icon(name)}${link}</div>`;

const renderContact = (contact: FinderContact, { messages, marks }: FinderRendering): TemplateResult => {
  const { name, about, email, telephone, url, record } = contact;
  return html`<li part="contact" class="contact">
    <div class="person">${renderText(name)}${marks([record])}</div>
    ${about.map((text) => html`<div class="facts">${renderText(text)}</div>`)}
    <address>
      ${email === undefined ? nothing : renderWay('mail', mailLink(email, messages.emailTo(name.value, email)))}
      ${
        telephone
          ? renderWay(
              'telephone',
              telephoneLink(telephone.number, telephone.display, messages.call(name.value, telephone.display)),
            )
          : nothing
      }
      ${url === undefined ? nothing : renderWay('website', hostLink(url))}
    </address>
    ${email === undefined && !telephone ? html`<div class="none">${messages.noChannels}</div>` : nothing}
  </li>`;
};

const renderReason = ({ phrase, records }: FinderReason, { marks }: FinderRendering): TemplateResult =>
  html`<span part="reason">${renderPhrase(phrase)}</span>${marks(records)}`;

const renderWhy = ({ id, name, reasons }: FinderRow, rendering: FinderRendering): TemplateResult | typeof nothing => {
  const others = reasons.slice(1);
  if (others.length === 0) return nothing;
  const { messages, isFull, onWhy } = rendering;
  const onToggle = (event: Event): void => {
    onWhy(id, event);
  };
  return html`<details class="why" ?open=${isFull} @toggle=${onToggle}>
    <summary aria-label=${messages.whyOf(name.value)}><span class="summary">${messages.why}</span></summary>
    <ul role="list">
      ${others.map((reason) => html`<li>${renderReason(reason, rendering)}</li>`)}
    </ul>
  </details>`;
};

const renderRow = (row: FinderRow, rendering: FinderRendering): TemplateResult => {
  const [best] = row.reasons;
  return html`<li part="item" class="item">
    <div>
      ${heading(rendering.level, html`<span part="name">${renderText(row.name)}</span>`)}
      <div class="facts">${renderPhrase(inRow(row.about))}</div>
      ${best ? html`<p class="reason">${renderReason(best, rendering)}</p>` : nothing} ${renderWhy(row, rendering)}
    </div>
    <div class="contacts">
      <ul role="list">
        ${row.contacts.map((contact) => renderContact(contact, rendering))}
      </ul>
      ${row.url === undefined ? nothing : renderWay('website', hostLink(row.url))}
    </div>
  </li>`;
};

/** Results with their contacts. */
export const renderRows = (rows: readonly FinderRow[], rendering: FinderRendering): TemplateResult =>
  html`<ol role="list" part="list" class="results">
    ${rows.map((row) => renderRow(row, rendering))}
  </ol>`;

const renderBrief = (row: FinderRow, rendering: FinderRendering): TemplateResult => {
  const [best] = row.reasons;
  return html`<li part="item" class="brief">
    <div part="name" class="brief-name">${renderText(row.name)}</div>
    <div class="facts">${renderPhrase(inRow(row.about))}</div>
    ${best ? html`<div class="facts">${renderReason(best, rendering)}</div>` : nothing}
    ${row.url === undefined ? nothing : html`<div class="facts website">${hostLink(row.url)}</div>`}
  </li>`;
};

/** Results without contacts, in brief; `more` is how many are left, and shows them. */
export const renderBriefly = (
  rows: readonly FinderRow[],
  rendering: FinderRendering,
  more: { count: number; show: () => void },
): TemplateResult =>
  html`<ul role="list" class="briefs">
      ${rows.map((row) => renderBrief(row, rendering))}
    </ul>
    ${more.count > 0 ? html`<button type="button" class="more" @click=${more.show}>${rendering.messages.showMore(more.count)}</button>` : nothing}`;
