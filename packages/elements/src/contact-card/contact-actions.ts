import { html, type TemplateResult } from 'lit';
import type { ContactRow } from './contact-card.view.js';
import type { ContactCardMessages } from './messages.js';

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
