import { baseWords } from '../../locales/nl.js';
import type { ContactCardWords } from './words.js';

/** Dutch words of the contact card. */
export const words: ContactCardWords = {
  ...baseWords,
  heading: (network) => `Contact met ${network}`,
  email: 'E-mail',
  telephone: 'Telefoon',
  website: 'Website',
  languages: 'Talen',
  emailTo: (name, address) => `E-mail naar ${name}: ${address}`,
  call: (name, number) => `Bel ${name}: ${number}`,
  saveCard: 'Contact opslaan',
  saveCardOf: (name) => `Contact opslaan: ${name}`,
  noContacts: 'Geen bron noemt een contact.',
};
