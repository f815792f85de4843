import { baseMessages } from './base.js';
import type { ContactCardMessages } from '../../contact-card/messages.js';

export const messages: ContactCardMessages = {
  ...baseMessages,
  heading: (network) => (network === undefined ? 'Kontakte' : `Kontakt: ${network}`),
  email: 'E-Mail',
  telephone: 'Telefon',
  website: 'Website',
  languages: (count) => (count === 1 ? 'Sprache' : 'Sprachen'),
  askAbout: (topic) => `Für Fragen zu: ${topic}`,
  noAddress: 'Keine direkte Adresse bekannt.',
  throughOrganization: 'Kontakt über die Organisation:',
  emailTo: (name, address) => `E-Mail an ${name}: ${address}`,
  call: (name, number) => `${name} anrufen: ${number}`,
  reveal: 'E-Mail und Telefon anzeigen',
  revealOf: (name) => `E-Mail und Telefon anzeigen: ${name}`,
  saveCard: 'Kontakt speichern',
  saveCardOf: (name) => `Kontakt speichern: ${name}`,
  code: 'QR-Code',
  codeOf: (name) => `QR-Code: ${name}`,
  codeImage: (name) => `QR-Code mit den Kontaktdaten von ${name}`,
  scanCode: 'Mit einem Telefon scannen, um diesen Kontakt zu speichern.',
  codeTooLong: 'Diese Kontaktdaten sind zu lang für einen QR-Code.',
};
