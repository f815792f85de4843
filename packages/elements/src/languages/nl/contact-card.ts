import { baseMessages } from './base.js';
import type { ContactCardMessages } from '../../contact-card/messages.js';

export const messages: ContactCardMessages = {
  ...baseMessages,
  heading: (network) => (network === undefined ? 'Contacten' : `Contact met ${network}`),
  email: 'E-mail',
  telephone: 'Telefoon',
  website: 'Website',
  languages: (count) => (count === 1 ? 'Taal' : 'Talen'),
  askAbout: (topic) => `Voor vragen over: ${topic}`,
  noAddress: 'Geen rechtstreeks adres bekend.',
  throughOrganization: 'Contact via de organisatie:',
  emailTo: (name, address) => `E-mail naar ${name}: ${address}`,
  call: (name, number) => `Bel ${name}: ${number}`,
  reveal: 'Toon e-mail en telefoon',
  revealOf: (name) => `Toon e-mail en telefoon van ${name}`,
  saveCard: 'Contact opslaan',
  saveCardOf: (name) => `Contact opslaan: ${name}`,
  code: 'QR-code',
  codeOf: (name) => `QR-code: ${name}`,
  codeImage: (name) => `QR-code met de contactgegevens van ${name}`,
  scanCode: 'Scan met een telefoon om dit contact op te slaan.',
  codeTooLong: 'Deze contactgegevens zijn te lang voor een QR-code.',
};
