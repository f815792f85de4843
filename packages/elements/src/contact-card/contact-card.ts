import type { Network } from '@health-networks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { choice, optionalText } from '../base/attributes.js';
import { renderMarks, renderSources } from '../base/evidence/evidence.js';
import { headingSlot } from '../base/render/heading.js';
import { HnElement } from '../base/hn-element.js';
import { pageAddress } from '../base/render/links.js';
import type { OverviewInput } from '../base/view-input.js';
import { LoadError } from '../base/data/load-error.js';
import { renderFilled } from '../base/text/phrase.js';
import { LazyModule } from '../base/render/lazy-module.js';
import { evidenceStyles } from '../styles/evidence.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import type * as ContactCode from './contact-code.js';
import type * as ContactFile from './contact-file.js';
import { contactCardMessages, type ContactCardMessages } from './messages.js';
import { renderActions, hasDetails, renderChannels, renderIdentity } from './contact-parts.js';
import { contactCardStyles } from './contact-card.styles.js';
import { contactRowsStyles } from './contact-rows.styles.js';
import { contactCardView, type ContactCardView, type ContactRow } from './contact-card.view.js';

export * from '../events/events.js';

/**
 * Shows one, several or all contacts of a network, with photo, email, telephone and website, a vCard to save, and a QR
 * code on request.
 *
 * With `reveal="on-request"`, email and telephone are added to the document only after a click, so that programs that
 * scan pages do not find them there. They are still contained in the data file.
 *
 * @summary Contacts of a network.
 * @tagname hn-contact-card
 *
 * @csspart list - The list of cards.
 * @csspart item - One card.
 * @csspart photo - Photo of the person.
 * @csspart name - Name of the person or organization.
 * @csspart post - Position of the person.
 * @csspart organization - Organization of the person.
 * @csspart topic - Topic for which to contact them.
 * @csspart code - The QR code.
 *
 * @cssproperty [--hn-contact-card-background-color=transparent] - Background of a card.
 * @cssproperty [--hn-contact-card-code-inline-size=16em] - Width of a QR code.
 *
 * @fires {HnDownloadEvent} hn-download - The reader saves a contact; cancel the event to handle it differently.
 */
export class HnContactCard extends HnElement<ContactCardView, ContactCardMessages, Network | undefined> {
  static readonly tagName = 'hn-contact-card';

  protected static readonly collections = ['contactPoints', 'persons'];

  static override styles = [hostStyles, evidenceStyles, contactCardStyles, contactRowsStyles];

  protected override readonly messageLoader = contactCardMessages;

  /**
   * Id of the contact to show, or several ids separated by spaces, shown in that order. Defaults to all contacts of the
   * network.
   */
  @property({ converter: optionalText }) contact: string | undefined;

  /**
   * Layout: `card` for cards side by side, `row` for full-width cards below each other, `compact` for a list without
   * buttons.
   */
  @property({ converter: choice('card', 'row', 'compact'), reflect: true, useDefault: true })
  layout: 'card' | 'row' | 'compact' = 'card';

  /** URL of a photo, when a single contact is shown; takes precedence over the one in the data. */
  @property({ converter: optionalText }) photo: string | undefined;

  /** When to show email and telephone: `on-request` adds them to the document only after a click. */
  @property({ converter: choice('always', 'on-request') }) reveal: 'always' | 'on-request' = 'always';

  /** vCard version of saved contacts: `4.0`, or `3.0` for older address books, such as that of Outlook. */
  @property({ converter: choice('4.0', '3.0') }) vcard: '4.0' | '3.0' = '4.0';

  /** Ids of the contacts whose QR code is shown. */
  @state() private opened: ReadonlySet<string> = new Set();

  /** Ids of the contacts whose email and telephone the reader has revealed. */
  @state() private revealed: ReadonlySet<string> = new Set();

  /** Ids of the contacts whose photo could not be loaded. */
  @state() private missing: ReadonlySet<string> = new Set();

  readonly #codes = new LazyModule<typeof ContactCode>(this, () => import('./contact-code.js'));

  readonly #files = new LazyModule<typeof ContactFile>(this, () => import('./contact-file.js'));

  /** The contact saved last, next to which an error is shown. */
  #saved: string | undefined;

  protected override readonly forAllNetworks = true;

  protected override makeView(input: OverviewInput<ContactCardMessages>): ContactCardView {
    const view = contactCardView(input, this.contact?.split(/\s+/).filter(Boolean));
    if (view.unknownIds.length > 0) {
      const ids = view.unknownIds.map((id) => `"${id}"`).join(', ');
      throw new LoadError('unknown-contact', `The dataset has no contact ${ids}.`);
    }
    return view;
  }

  protected override viewOptions(): readonly unknown[] {
    return [this.contact];
  }

  protected override isEmpty({ contacts }: ContactCardView): boolean {
    return contacts.length === 0;
  }

  protected override renderView(view: ContactCardView, messages: ContactCardMessages): TemplateResult {
    const { contacts, networkName, evidence } = view;
    const title = headingSlot(
      this.headingLevel,
      networkName ? renderFilled(messages.heading, networkName) : messages.heading(undefined),
    );
    return html`${title}
      <ul role="list" part="list" class="cards">
        ${contacts.map((contact) => this.#renderCard(contact, view, messages))}
      </ul>
      ${renderSources(this.evidence, evidence.notes, messages)}`;
  }

  #renderCard(contact: ContactRow, view: ContactCardView, messages: ContactCardMessages): TemplateResult {
    const marks = renderMarks(this.evidence, view.evidence.marksOf(...contact.records), messages);
    const isRevealed = this.reveal === 'always' || !hasDetails(contact) || this.revealed.has(contact.id);
    return html`<li part="item" class="card" data-contact=${contact.id}>
      <div class="body">
        ${renderIdentity(contact, this.#photoOf(contact, view), this.headingLevel + 1, marks, messages)}
        <div class="channels">
          ${renderChannels(contact, isRevealed, messages)}
          ${isRevealed ? nothing : this.#renderReveal(contact, messages)}
        </div>
        ${isRevealed && contact.isReachable && this.layout !== 'compact' ? this.#renderActions(contact, messages) : nothing}
      </div>
    </li>`;
  }

  #photoOf({ photo }: ContactRow, { contacts }: ContactCardView): { address: string | undefined; onError: () => void } {
    const own = contacts.length === 1 && this.photo !== undefined ? pageAddress(this.photo) : undefined;
    const address = own ?? photo;
    const isMissing = address !== undefined && this.missing.has(address);
    const onError = (): void => {
      if (address !== undefined) this.missing = new Set([...this.missing, address]);
    };
    return { address: isMissing ? undefined : address, onError };
  }

  #renderReveal({ id, name }: ContactRow, messages: ContactCardMessages): TemplateResult {
    const show = (): void => {
      this.revealed = new Set([...this.revealed, id]);
      // The clicked button is gone: move the focus to the first link that replaces it.
      void this.updateComplete.then(() => {
        this.shadowRoot?.querySelector<HTMLElement>(`[data-contact="${CSS.escape(id)}"] .way a`)?.focus();
      });
    };
    return html`<button type="button" aria-label=${messages.revealOf(name.value)} @click=${show}>
      ${messages.reveal}
    </button>`;
  }

  #renderActions(contact: ContactRow, messages: ContactCardMessages): TemplateResult {
    const { id } = contact;
    const isOpen = this.opened.has(id);
    return renderActions({
      contact,
      messages,
      isOpen,
      save: () => void this.#save(id),
      toggle: () => void this.#toggleCode(id),
      code: isOpen ? this.#renderCode(contact, messages) : nothing,
      failure: this.#saved === id ? this.#files.renderFailure(messages) : nothing,
    });
  }

  #renderCode(contact: ContactRow, messages: ContactCardMessages): TemplateResult | typeof nothing {
    const { module, hasFailed } = this.#codes;
    if (hasFailed) return this.#codes.renderFailure(messages);
    if (!module) return html`<p class="loading">${messages.loading}</p>`;
    return this.input ? module.renderCode(contact, this.input, messages) : nothing;
  }

  async #toggleCode(contactId: string): Promise<void> {
    const opened = new Set(this.opened);
    if (!opened.delete(contactId)) opened.add(contactId);
    this.opened = opened;
    if (!opened.has(contactId)) return;
    await this.#codes.get();
    this.requestUpdate();
  }

  async #save(contactId: string): Promise<void> {
    const { input } = this;
    if (!input) return;
    this.#saved = contactId;
    const files = await this.#files.get();
    if (!files) return;
    const version = this.vcard === '3.0' ? '3.0' : '4.0';
    files.offerFile(this, files.contactFile(input.index, contactId, input.language, { version }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hn-contact-card': HnContactCard;
  }
}
