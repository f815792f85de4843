import { baseWords } from '../../locales/de.js';
import type { ContactCardWords } from './words.js';

/** German words of the contact card. */
export const words: ContactCardWords = {
  ...baseWords,
  heading: (network) => `Kontakt zu ${network}`,
  email: 'E-Mail',
  telephone: 'Telefon',
  website: 'Website',
  languages: 'Sprachen',
  emailTo: (name, address) => `E-Mail an ${name}: ${address}`,
  call: (name, number) => `${name} anrufen: ${number}`,
  saveCard: 'Kontakt speichern',
  saveCardOf: (name) => `Kontakt speichern: ${name}`,
  noContacts: 'Keine Quelle nennt einen Kontakt.',
};
