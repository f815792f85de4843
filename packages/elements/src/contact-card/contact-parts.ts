import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/render/heading.js';
import { hostLink, mailLink, telephoneLink, webLink } from '../base/render/links.js';
import { renderText, type ShownText } from '../base/text/text.js';
import type { ContactCardMessages } from './messages.js';
import type { ContactRow } from './contact-card.view.js';

const renderLine = (part: string, text: ShownText | undefined, url?: string): TemplateResult | typeof nothing =>
  text ? html`<div part=${part} class=${part}>${webLink(url, renderText(text))}</div>` : nothing;

/** Who it is: name, post, organization, and on what subject to turn to them. */
export const renderIdentity = (contact: ContactRow, headingLevel: number, marks: unknown): TemplateResult =>
  html`<div class="identity">
    <span class="initials" aria-hidden="true">${contact.initials}</span>
    <div>
      ${heading(headingLevel, html`<span part="name">${renderText(contact.name)}</span>${marks}`)}
      ${renderLine('post', contact.post)} ${renderLine('organization', contact.organization, contact.organizationUrl)}
      ${renderLine('topic', contact.topic)}
    </div>
  </div>`;

const renderChannel = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const channelsOf = (contact: ContactRow, messages: ContactCardMessages): TemplateResult[] => {
  const { email, telephone, url, languages, name } = contact;
  const channels: TemplateResult[] = [];
  if (email !== undefined)
    channels.push(renderChannel(messages.email, mailLink(email, messages.emailTo(name.value, email))));
  if (telephone) {
    const { number, display } = telephone;
    channels.push(
      renderChannel(messages.telephone, telephoneLink(number, display, messages.call(name.value, display))),
    );
  }
  if (url !== undefined) channels.push(renderChannel(messages.website, hostLink(url)));
  if (languages.length > 0) channels.push(renderChannel(messages.languages(languages.length), languages.join(', ')));
  return channels;
};

/** Mail, telephone and website; nothing if none is documented. */
export const renderChannels = (contact: ContactRow, messages: ContactCardMessages): TemplateResult | typeof nothing => {
  const channels = channelsOf(contact, messages);
  return channels.length > 0 ? html`<address><dl>${channels}</dl></address>` : nothing;
};
