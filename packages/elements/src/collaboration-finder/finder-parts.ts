import type { AnyRecord } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderFiltersButton, renderSearchField, valueOf } from '../base/fields/fields.js';
import { heading } from '../base/render/heading.js';
import { icon } from '../base/render/icon.js';
import { hostLink, mailLink, telephoneLink } from '../base/render/links.js';
import { inRow, renderFilled, renderPhrase } from '../base/text/phrase.js';
import { renderText } from '../base/text/text.js';
import type { FinderContact, FinderRow, FinderView } from './collaboration-finder.view.js';
import type { FinderField, FinderOption } from './finder-fields.js';
import type { FinderReason } from './finder-reasons.js';
import type { CollaborationFinderMessages } from './messages.js';

/** Render options of the results. */
export interface FinderRendering {
  messages: CollaborationFinderMessages;
  /** Level of the headings of results. */
  level: number;
  marks: (records: readonly AnyRecord[]) => unknown;
}

/** The actions of the fields. */
export interface FinderActions {
  onSearch: (query: string) => void;
  onChoose: (field: FinderField, value: string) => void;
  onClear: () => void;
  onFold: () => void;
}

/** Indentation by no-break spaces, because browsers ignore padding on `option`. */
const indent = '\u00a0\u00a0\u00a0';

const renderOption = ({ value, label, depth }: FinderOption, chosen: string): TemplateResult =>
  html`<option value=${value} lang=${label.lang ?? nothing} .selected=${value === chosen}>
    ${indent.repeat(depth)}${label.value}
  </option>`;

const renderField = (
  field: FinderField,
  { options, choice }: FinderView,
  { label, any }: { label: string; any: string },
  onChoose: (field: FinderField, value: string) => void,
): TemplateResult =>
  html`<label class="field">
    <span>${label}</span>
    <select data-field=${field} @change=${(event: Event) => onChoose(field, valueOf(event))}>
      <option value="" .selected=${choice[field] === ''}>${any}</option>
      ${options[field].map((option) => renderOption(option, choice[field]))}
    </select>
  </label>`;

/** Renders the themes as buttons; a second press deselects a theme. */
const renderThemes = (
  { options: { theme: themes }, choice }: FinderView,
  messages: CollaborationFinderMessages,
  onChoose: FinderActions['onChoose'],
): TemplateResult | typeof nothing => {
  if (themes.length === 0) return nothing;
  const renderTheme = ({ value, label, count }: FinderOption): TemplateResult => {
    const isChosen = value === choice.theme;
    return html`<li>
      <button
        type="button"
        class="theme"
        data-id=${value}
        aria-pressed=${isChosen}
        @click=${() => onChoose('theme', isChosen ? '' : value)}
      >
        ${renderText(label)} <span class="count">${count}</span>
      </button>
    </li>`;
  };
  return html`<div class="themes" role="group" aria-labelledby="themes">
    <span class="themes-title" id="themes">${messages.theme}</span>
    <ul role="list">
      ${themes.map(renderTheme)}
    </ul>
  </div>`;
};

/** Renders the search field, the themes, and the fields with options; nothing if there is too little to search. */
export const renderFields = (
  view: FinderView,
  messages: CollaborationFinderMessages,
  isOpen: boolean,
  { onSearch, onChoose, onClear, onFold }: FinderActions,
): TemplateResult | typeof nothing => {
  const { query, choice } = view;
  if (query === undefined) return nothing;
  const texts = {
    place: { label: messages.place, any: messages.anyPlace },
    kind: { label: messages.kind, any: messages.anyKind },
  };
  const shown = (['place', 'kind'] as const).filter((field) => view.options[field].length > 0);
  const chosen = shown.filter((field) => choice[field] !== '').length;
  const isRequested = query !== '' || choice.theme !== '' || chosen > 0;
  return html`<div
    part="filters"
    class="filters ${isOpen ? 'open' : ''} ${view.isSmall ? 'small' : ''}"
    role="group"
    aria-label=${messages.fields}
  >
    ${renderSearchField(messages.search, query, onSearch)}
    ${
      shown.length > 0
        ? html`${renderFiltersButton(messages.filtersButton(chosen), 'choices', isOpen, onFold)}
            <div id="choices" class="choices">
              ${shown.map((field) => renderField(field, view, texts[field], onChoose))}
            </div>`
        : nothing
    }
    ${renderThemes(view, messages, onChoose)}
    ${isRequested ? html`<button type="button" class="clear" @click=${onClear}>${messages.clear}</button>` : nothing}
  </div>`;
};

const renderWay = (name: 'mail' | 'telephone' | 'website', link: unknown): TemplateResult =>
  html`<div class="way">${icon(name)}${link}</div>`;

const renderWays = (
  { name, email, telephone, url }: FinderContact,
  website: string | undefined,
  messages: CollaborationFinderMessages,
) => {
  const site = url ?? website;
  if ((email ?? telephone ?? site) === undefined) return nothing;
  return html`${
      email === undefined && telephone === undefined ? html`<div class="facts">${messages.noDirect}</div>` : nothing
    }
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
      ${site === undefined ? nothing : renderWay('website', hostLink(site))}
    </address>`;
};

const renderContact = (
  contact: FinderContact,
  website: string | undefined,
  { messages, marks }: FinderRendering,
): TemplateResult => {
  const { name, about, topic, record } = contact;
  return html`<li part="contact" class="contact">
    <div>
      <div class="person">${renderText(name)}${marks([record])}</div>
      ${about.length > 0 ? html`<div class="facts">${renderPhrase(inRow(about))}</div>` : nothing}
      ${topic ? html`<div class="facts">${renderFilled(messages.askAbout, topic)}</div>` : nothing}
    </div>
    <div class="ways">${renderWays(contact, website, messages)}</div>
  </li>`;
};

const renderReason = ({ phrase, records }: FinderReason, { marks }: FinderRendering): TemplateResult =>
  html`<span part="reason">${renderPhrase(phrase)}</span>${marks(records)}`;

const renderRow = ({ name, about, reason, contacts, url }: FinderRow, rendering: FinderRendering): TemplateResult => {
  // For a single contact, the website of the organization is one more way to reach them; for several, it belongs to
  // none of them.
  const isSingle = contacts.length === 1;
  return html`<li part="item" class="item">
    <div>
      ${heading(rendering.level, html`<span part="name">${renderText(name)}</span>`)}
      <div class="facts">${renderPhrase(inRow(about))}</div>
      ${reason ? html`<p class="reason">${renderReason(reason, rendering)}</p>` : nothing}
      ${isSingle || url === undefined ? nothing : renderWay('website', hostLink(url))}
    </div>
    <ul role="list" class="contacts">
      ${contacts.map((contact) => renderContact(contact, isSingle ? url : undefined, rendering))}
    </ul>
  </li>`;
};

/** Renders results with their contacts. */
export const renderRows = (rows: readonly FinderRow[], rendering: FinderRendering): TemplateResult =>
  html`<ol role="list" part="list" class="results">
    ${rows.map((row) => renderRow(row, rendering))}
  </ol>`;

const renderBrief = ({ name, about, reason, url }: FinderRow, rendering: FinderRendering): TemplateResult =>
  html`<li part="item" class="brief">
    <div part="name" class="brief-name">${renderText(name)}</div>
    <div class="facts">${renderPhrase(inRow(about))}</div>
    ${reason ? html`<div class="facts">${renderReason(reason, rendering)}</div>` : nothing}
    ${url === undefined ? nothing : html`<div class="facts website">${hostLink(url)}</div>`}
  </li>`;

/** Renders results without contacts, in brief; `more` has the number of further results and shows them. */
export const renderBriefly = (
  rows: readonly FinderRow[],
  rendering: FinderRendering,
  more: { count: number; show: () => void },
): TemplateResult =>
  html`<ul role="list" class="briefs">
      ${rows.map((row) => renderBrief(row, rendering))}
    </ul>
    ${more.count > 0 ? html`<button type="button" class="more" @click=${more.show}>${rendering.messages.showMore(more.count)}</button>` : nothing}`;
