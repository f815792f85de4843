import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { renderMarks, renderSources } from '../base/evidence.js';
import { heading } from '../base/heading.js';
import { HnElement, type ViewInput } from '../base/hn-element.js';
import { LoadError } from '../base/load-error.js';
import { saveFile } from '../base/save-file.js';
import { HnDownloadEvent } from '../events/download-event.js';
import { contactCardWords } from './contact-card.words.js';
import type { ContactCardWords } from './words/words.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { contactCardStyles } from './contact-card.styles.js';
import { contactCardView, type ContactCardView, type ContactRow } from './contact-card.view.js';
import { renderChannels, renderIdentity } from './contact-parts.js';

const mediaType = 'text/vcard';

/**
 * Whom to turn to: one contact, or all of a network, with mail, telephone and a card to save.
 *
 * @summary Contacts of a network.
 * @tagname hn-contact-card
 *
 * @slot empty - Takes the place of the message when no contact is documented.
 *
 * @csspart list - The list of cards.
 * @csspart item - One card.
 * @csspart name - Name of the person or organization.
 * @csspart post - What the person does.
 * @csspart organization - Where.
 * @csspart topic - On what subject to turn to them.
 *
 * @cssproperty [--hn-contact-card-background-color=transparent] - Background of a card.
 *
 * @fires {HnDownloadEvent} hn-download - A reader saves a contact; cancel it to do something else.
 */
export class HnContactCard extends HnElement<ContactCardView, ContactCardWords> {
  static readonly tagName = 'hn-contact-card';

  static override styles = [hostStyles, evidenceStyles, contactCardStyles];

  protected override readonly wordLoader = contactCardWords;

  /** Id of the one contact to show; without it, all of the network. */
  @property() contact: string | undefined;

  #input: ViewInput<ContactCardWords> | undefined;

  protected override makeView(input: ViewInput<ContactCardWords>): ContactCardView {
    this.#input = input;
    const view = contactCardView(input, this.contact);
    if (this.contact !== undefined && view.contacts.length === 0) {
      throw new LoadError('unknown-contact', `The data hold no contact "${this.contact}".`);
    }
    return view;
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.contact];
  }

  protected override isEmpty({ contacts }: ContactCardView): boolean {
    return contacts.length === 0;
  }

  protected override renderView(view: ContactCardView, words: ContactCardWords): TemplateResult {
    const { contacts, networkName, evidence } = view;
    if (contacts.length === 0) return html`<slot name="empty"><p>${words.noContacts}</p></slot>`;
    return html`<slot name="heading">${heading(this.headingLevel, words.heading(networkName.value))}</slot>
      <ul role="list" part="list" class="cards">
        ${contacts.map((contact) => this.#renderCard(contact, view, words))}
      </ul>
      ${renderSources(this.evidence, evidence.notes, words)}`;
  }

  #renderCard(contact: ContactRow, { evidence }: ContactCardView, words: ContactCardWords): TemplateResult {
    const marks = renderMarks(this.evidence, evidence.marksOf(...contact.records), words);
    return html`<li part="item" class="card">
      ${renderIdentity(contact, this.headingLevel + 1, marks)} ${renderChannels(contact, words)}
      ${contact.isReachable ? this.#renderSave(contact, words) : nothing}
    </li>`;
  }

  #renderSave({ id, name }: ContactRow, words: ContactCardWords): TemplateResult {
    const save = (): void => {
      void this.#save(id);
    };
    return html`<button type="button" aria-label=${words.saveCardOf(name.value)} @click=${save}>
      ${words.saveCard}
    </button>`;
  }

  async #save(contactId: string): Promise<void> {
    const input = this.#input;
    if (!input) return;
    const { contactFile } = await import('./contact-file.js');
    const content = contactFile(input.index, contactId, input.language);
    const fileName = `${contactId}.vcf`;
    if (this.dispatchEvent(new HnDownloadEvent(fileName, mediaType, content))) saveFile(fileName, mediaType, content);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-contact-card': HnContactCard;
  }
}
