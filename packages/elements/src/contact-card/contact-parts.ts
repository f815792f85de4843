import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/render/heading.js';
import { icon } from '../base/render/icon.js';
import { picture } from '../base/render/picture.js';
import { hostLink, mailLink, telephoneLink } from '../base/render/links.js';
import { renderFilled } from '../base/text/phrase.js';
import { renderText, type ShownText } from '../base/text/text.js';
import type { ContactCardMessages } from './messages.js';
import type { ContactRow } from './contact-card.view.js';

const renderLine = (part: string, text: ShownText | undefined): TemplateResult | typeof nothing =>
  text ? html`<div part=${part} class=${part}>${renderText(text)}</div>` : nothing;

/** Renders the photo, or the initials if there is none or it cannot be loaded. */
const renderPhoto = (photo: string | undefined, initials: string, onError: () => void): TemplateResult =>
  photo === undefined
    ? html`<span class="initials" aria-hidden="true">${initials}</span>`
    : picture(photo, { part: 'photo', width: 72, height: 72, onError });

/** Renders photo, name, position, organization and topic of a contact. */
export const renderIdentity = (
  contact: ContactRow,
  photo: { address: string | undefined; onError: () => void },
  headingLevel: number,
  marks: unknown,
  messages: ContactCardMessages,
): TemplateResult =>
  html`<div class="identity">
    ${renderPhoto(photo.address, contact.initials, photo.onError)}
    <div>
      ${heading(headingLevel, html`<span part="name">${renderText(contact.name)}</span>${marks}`)}
      ${renderLine('post', contact.post)} ${renderLine('organization', contact.organization)}
      ${
        contact.topic
          ? html`<div part="topic" class="topic">${renderFilled(messages.askAbout, contact.topic)}</div>`
          : nothing
      }
    </div>
  </div>`;

const renderChannel = (name: Parameters<typeof icon>[0], label: string, value: unknown): TemplateResult =>
  html`<div class="way">
    <dt>${icon(name)}<span class="visually-hidden">${label}</span></dt>
    <dd>${value}</dd>
  </div>`;

/** Whether the card has an email address or a telephone number. */
export const hasDetails = ({ email, telephone }: ContactRow): boolean => email !== undefined || telephone !== undefined;

const detailsOf = ({ email, telephone, name }: ContactRow, messages: ContactCardMessages): TemplateResult[] => {
  const details: TemplateResult[] = [];
  if (email !== undefined)
    details.push(renderChannel('mail', messages.email, mailLink(email, messages.emailTo(name.value, email))));
  if (telephone) {
    const { number, display } = telephone;
    const link = telephoneLink(number, display, messages.call(name.value, display));
    details.push(renderChannel('telephone', messages.telephone, link));
  }
  return details;
};

/** Renders a note that no personal address is known, and whether the organization can be contacted instead. */
const renderIndirect = (
  { isReachable }: ContactRow,
  url: string | undefined,
  messages: ContactCardMessages,
): TemplateResult | typeof nothing =>
  isReachable
    ? nothing
    : html`<p class="indirect">${url === undefined ? messages.noAddress : messages.throughOrganization}</p>`;

/**
 * Renders email, telephone, website and languages. Email and telephone are not added to the document until they are
 * revealed.
 */
export const renderChannels = (contact: ContactRow, isRevealed: boolean, messages: ContactCardMessages): unknown => {
  const { languages } = contact;
  const url = contact.url ?? contact.organizationUrl;
  const channels = [
    ...(isRevealed ? detailsOf(contact, messages) : []),
    ...(url === undefined ? [] : [renderChannel('website', messages.website, hostLink(url))]),
    ...(languages.length === 0
      ? []
      : [
          html`<div class="spoken">
            <dt>${messages.languages(languages.length)}:</dt>
            <dd>${languages.join(', ')}</dd>
          </div>`,
        ]),
  ];
  return channels.length > 0
    ? html`${renderIndirect(contact, url, messages)}
        <address><dl>${channels}</dl></address>`
    : renderIndirect(contact, url, messages);
};

/** Render options of the buttons of a contact. */
export interface ContactActions {
  contact: ContactRow;
  messages: ContactCardMessages;
  isOpen: boolean;
  save: () => void;
  toggle: () => void;
  /** The QR code, if open. */
  code: unknown;
  /** The error message, if saving failed. */
  failure: unknown;
}

/**
 * Renders buttons to save a contact and to show its QR code. Their accessible names include the contact's name, because
 * every card has the same buttons.
 */
export const renderActions = ({
  contact,
  messages,
  isOpen,
  save,
  toggle,
  code,
  failure,
}: ContactActions): TemplateResult => {
  const { value } = contact.name;
  return html`<div class="actions">
      <button type="button" aria-label=${messages.saveCardOf(value)} @click=${save}>${messages.saveCard}</button>
      <button type="button" aria-label=${messages.codeOf(value)} aria-expanded=${isOpen} @click=${toggle}>
        ${messages.code}
      </button>
    </div>
    ${failure} ${code}`;
};
