import { html, type TemplateResult } from 'lit';
import type { ContactRow } from './contact-card.view.js';
import type { ContactCardMessages } from './messages.js';

/** What a reader can do with a contact besides turning to it. */
export interface ContactActions {
  contact: ContactRow;
  messages: ContactCardMessages;
  isOpen: boolean;
  save: () => void;
  toggle: () => void;
  /** The QR code, where it is open. */
  code: unknown;
  /** Why it could not be saved, where that is so. */
  failure: unknown;
}

/** Buttons to save a contact and to open its code, and the code. Their names tell one card's buttons from another's. */
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
