import type { BaseMessages } from '../languages/base-messages.js';
import { widgetMessages } from '../languages/widget-messages.js';

/** The UI texts of the contact card in one language. */
export interface ContactCardMessages extends BaseMessages {
  /** `network` is undefined when contacts of several networks are shown. */
  heading: (network: string | undefined) => string;
  email: string;
  telephone: string;
  website: string;
  languages: (count: number) => string;
  askAbout: (topic: string) => string;
  /** Shown when neither address nor number of a contact is known. */
  noAddress: string;
  /** Shown instead, before the website of the organization. */
  throughOrganization: string;
  /** Accessible names that distinguish the links of different cards. */
  emailTo: (name: string, address: string) => string;
  call: (name: string, number: string) => string;
  /** Button that shows email and telephone. */
  reveal: string;
  revealOf: (name: string) => string;
  saveCard: string;
  saveCardOf: (name: string) => string;
  /** Button that opens and closes the QR code. */
  code: string;
  codeOf: (name: string) => string;
  /** Alternative text of the QR code. */
  codeImage: (name: string) => string;
  /** Caption of the QR code. */
  scanCode: string;
  codeTooLong: string;
}

/** Loads the UI texts of the element in one language. */
export const contactCardMessages = widgetMessages<ContactCardMessages>(
  'contact-card',
  import.meta.glob('../languages/*/contact-card.ts'),
);
