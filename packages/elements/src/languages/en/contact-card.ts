import { baseMessages } from './base.js';
import type { ContactCardMessages } from '../../contact-card/messages.js';

export const messages: ContactCardMessages = {
  ...baseMessages,
  heading: (network) => (network === undefined ? 'Contacts' : `Contacts for ${network}`),
  email: 'E-mail',
  telephone: 'Telephone',
  website: 'Website',
  languages: (count) => (count === 1 ? 'Language' : 'Languages'),
  askAbout: (topic) => `Ask about: ${topic}`,
  noAddress: 'No direct address known.',
  throughOrganization: 'Contact through the organisation:',
  emailTo: (name, address) => `E-mail ${name}: ${address}`,
  call: (name, number) => `Call ${name}: ${number}`,
  reveal: 'Show e-mail and telephone',
  revealOf: (name) => `Show e-mail and telephone of ${name}`,
  saveCard: 'Save contact',
  saveCardOf: (name) => `Save contact: ${name}`,
  code: 'QR code',
  codeOf: (name) => `QR code: ${name}`,
  codeImage: (name) => `QR code that holds the contact details of ${name}`,
  scanCode: 'Scan with a phone to save this contact.',
  codeTooLong: 'These contact details are too long for a QR code.',
};
